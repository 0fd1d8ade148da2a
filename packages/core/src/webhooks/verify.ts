import { createTextDecoder, systemClock } from "#platform";
import { ConfigError } from "../call/errors.js";
import type { Clock } from "../call/options.js";
import { bytesOf } from "./body.js";
import { checkVerifyOptions } from "./check-options.js";
import { constantTimeEqual } from "./constant-time.js";
import { headerValues, type WebhookHeaders } from "./headers.js";
import type { ReplayState, ReplayStore } from "./replay-store.js";
import type { WebhookScheme } from "./scheme.js";
import { signatureOf } from "./signature.js";
import { usableSecrets, type WebhookSecretSource } from "./usable-secrets.js";
import { WebhookError } from "./webhook-error.js";

/** One delivery as it arrived. */
export interface WebhookRequest {
  readonly headers: WebhookHeaders;
  /** The raw body. A string is taken as UTF-8, and is only right if nothing was lost in decoding it. */
  readonly body: Uint8Array | ArrayBuffer | string;
}

/** Options of `verifyWebhook()`. */
export interface VerifyOptions {
  /** How the vendor signs: header names, encoding, tolerance. */
  readonly scheme: WebhookScheme;
  /** The signing secret exactly as the vendor gave it, prefix included; several while one is being replaced; or a function that gives them. */
  readonly secret: WebhookSecretSource;
  /** How far the timestamp may lie in the past or the future, in ms. Default: the scheme's. */
  readonly toleranceMs?: number | undefined;
  /**
   * When given, a message that was handled before is refused with `REPLAYED`, and one that is being handled with `IN_PROGRESS`.
   * Call `done()` or `release()` of what you get. Default: nothing is remembered.
   */
  readonly replay?: ReplayStore | undefined;
  /** How long a handled message is remembered, in ms. Default 24 hours, longer than vendors go on retrying. */
  readonly replayTtlMs?: number | undefined;
  /** Longest time for handling a message, in ms: after it, the message counts as free again. Default 5 minutes. */
  readonly claimMs?: number | undefined;
  /** Default: the platform's. */
  readonly clock?: Pick<Clock, "now"> | undefined;
}

/** A delivery whose signature and time are right. */
export interface VerifiedWebhook {
  /** When the vendor signed it, in ms since 1970. */
  readonly timestampMs: number;
  /** The vendor's name of the delivery. Its header is not signed: good for logs, not for decisions. */
  readonly delivery: string | undefined;
  /** The raw bytes that were signed. */
  readonly body: Uint8Array;
  /** The body parsed as JSON. Throws `WebhookError` with code `INVALID_JSON`. */
  json(): unknown;
  /** Remembers that the message was handled: call it after your handler, so that a repeated delivery is refused with `REPLAYED`. */
  done(): Promise<void>;
  /** Gives the message back: call it when handling failed, so that the vendor's next attempt comes through. */
  release(): Promise<void>;
}

/** More signatures than any rotation needs; the rest of a header that long is not looked at. */
const MOST_SIGNATURES = 16;

const VERIFY_OPTIONS = ["scheme", "secret", "toleranceMs", "replay", "replayTtlMs", "claimMs", "clock"];

/** No JSON object, which begins with a brace. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const DAY_MS = 86_400_000;
const CLAIM_MS = 300_000;

/**
 * Checks a delivery on its raw bytes and gives it back verified. Throws `WebhookError`: answer 400 to each of its codes
 * but `REPLAYED`, which deserves a 200, and `IN_PROGRESS`, a 503. Throws `ConfigError` for an empty secret, an option that cannot be meant (`NaN`, zero, misspelt) or a body that is not raw.
 */
export async function verifyWebhook(request: WebhookRequest, options: VerifyOptions): Promise<VerifiedWebhook> {
  checkVerifyOptions(options, "verifyWebhook()", VERIFY_OPTIONS);
  const { scheme, replay, clock = systemClock } = options;
  const body = bytesOf(request.body);
  const [timestamp, signature] = await authenticate(request, body, options);

  const timestampMs = Number(timestamp) * 1000;
  refuseOutdated(timestampMs - clock.now(), options.toleranceMs ?? scheme.toleranceMs);

  const key = `${scheme.name}:${messageId(body) ?? signature}`;
  if (replay) refuseKnown(await replay.claim(key, options.claimMs ?? CLAIM_MS));
  return {
    timestampMs,
    delivery: scheme.headers.delivery && headerValues(request.headers, scheme.headers.delivery)[0],
    body,
    json: () => parse(body),
    async done() {
      await replay?.finish(key, options.replayTtlMs ?? DAY_MS);
    },
    async release() {
      await replay?.release(key);
    },
  };
}

/** The timestamp's text and the signature that fits it, the body and one of the secrets. */
async function authenticate(
  { headers, body: given }: WebhookRequest,
  body: Uint8Array,
  { scheme, secret }: VerifyOptions,
): Promise<readonly [timestamp: string, signature: string]> {
  const secrets = await usableSecrets(secret);
  const [timestamp, ...more] = present(headers, scheme, scheme.headers.timestamp);
  if (timestamp === undefined || more.length > 0 || !/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookError(
      "INVALID_TIMESTAMP",
      `"${scheme.headers.timestamp}" must be one whole number of Unix seconds`,
    );
  }
  const candidates = present(headers, scheme, scheme.headers.signature)
    .flatMap((value) => value.split(/[\s,]+/))
    .filter((value) => value !== "" && value.startsWith(scheme.version))
    .slice(0, MOST_SIGNATURES);
  const expected = await Promise.all(secrets.map((each) => signatureOf(scheme, each, timestamp, body)));
  // Every pair is compared: neither a match nor its place shows in the time this takes.
  const matches = expected.filter((wanted) =>
    candidates.map((value) => constantTimeEqual(wanted, value)).includes(true),
  );
  if (matches[0] === undefined) throw new WebhookError("INVALID_SIGNATURE", whyNot(scheme, secrets, candidates, given));
  return [timestamp, matches[0]];
}

function present(headers: WebhookHeaders, scheme: WebhookScheme, name: string): readonly string[] {
  const values = headerValues(headers, name);
  if (values.length > 0) return values;
  throw new WebhookError("MISSING_HEADER", `there is no "${name}" header: this is no delivery of ${scheme.name}`);
}

function whyNot(
  scheme: WebhookScheme,
  secrets: readonly string[],
  candidates: readonly string[],
  given: WebhookRequest["body"],
): string {
  if (candidates.length === 0)
    return `"${scheme.headers.signature}" has no signature of the version "${scheme.version}"`;
  const reason = "no signature fits the body, the timestamp and the secret.";
  if (secrets.some((secret) => secret.trim() !== secret)) {
    return `${reason} The secret begins or ends with white space: was a line break copied with it?`;
  }
  if (typeof given === "string" && BASE64.test(given))
    return `${reason} The body is Base64: some hosts (AWS Lambda with isBase64Encoded) pack it so. Pass the bytes it stands for`;
  if (typeof given === "string")
    return `${reason} The body was given as text: pass its raw bytes, exactly as they arrived`;
  return `${reason} Pass the secret whole, with its prefix, and the body before anything parses it`;
}

function refuseOutdated(aheadMs: number, toleranceMs: number): void {
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  const allowed = `${toleranceMs / 1000} s are allowed`;
  if (aheadMs < -toleranceMs)
    throw new WebhookError("TIMESTAMP_TOO_OLD", `the message is ${seconds} s old; ${allowed}`);
  if (aheadMs > toleranceMs) {
    throw new WebhookError(
      "TIMESTAMP_TOO_NEW",
      `the message is dated ${seconds} s ahead; ${allowed}. Check this machine's clock`,
    );
  }
}

function refuseKnown(found: ReplayState): void {
  switch (found) {
    case "free":
      return;
    case "done":
      throw new WebhookError("REPLAYED", "this message was handled before. Answer 200, so that it is not sent again");
    case "claimed":
      throw new WebhookError(
        "IN_PROGRESS",
        "this message is being handled at the moment. Answer 503 with Retry-After: should that fail, it is sent again",
      );
    default:
      throw new ConfigError(
        "INVALID_OPTION",
        `\`claim()\` of the replay store must give "free", "claimed" or "done", not ${JSON.stringify(found)}`,
      );
  }
}

/** The id within the signed body: unlike a header it cannot be changed by whoever replays the message. */
function messageId(body: Uint8Array): string | undefined {
  try {
    const { id } = parse(body) as { readonly id?: unknown };
    return typeof id === "string" ? id : undefined;
  } catch {
    return undefined; // not a JSON object: its signature names it as well
  }
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(createTextDecoder({ fatal: true }).decode(body));
  } catch {
    // Without the cause: the parser's message quotes the body.
    throw new WebhookError("INVALID_JSON", "the body is signed, but it is not JSON in UTF-8");
  }
}
