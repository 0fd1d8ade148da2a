import { systemClock } from "#platform";
import type { Clock } from "../call/options.js";
import { bytesOf } from "./body.js";
import type { WebhookScheme } from "./scheme.js";
import { signatureOf } from "./signature.js";

/** Options of `signWebhook()`. */
export interface SignOptions {
  /** How the vendor signs. */
  readonly scheme: WebhookScheme;
  /** Several give several signatures in one header, as vendors send them while a secret is being replaced. */
  readonly secret: string | readonly string[];
  /** Sent exactly so; a string is encoded as UTF-8. */
  readonly body: Uint8Array | ArrayBuffer | string;
  /** Unix seconds. Default: now. */
  readonly timestamp?: number | undefined;
  /** Default: the platform's. */
  readonly clock?: Pick<Clock, "now"> | undefined;
}

/** The headers a vendor would send with this body: for tests of your own receiver. */
export async function signWebhook(options: SignOptions): Promise<Record<string, string>> {
  const { scheme, clock = systemClock } = options;
  const timestamp = String(options.timestamp ?? Math.floor(clock.now() / 1000));
  const body = bytesOf(options.body);
  const secrets = typeof options.secret === "string" ? [options.secret] : options.secret;
  const signatures = await Promise.all(secrets.map((secret) => signatureOf(scheme, secret, timestamp, body)));
  return {
    "content-type": "application/json",
    [scheme.headers.timestamp]: timestamp,
    [scheme.headers.signature]: signatures.join(" "),
  };
}
