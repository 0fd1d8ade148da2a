import { Failure } from "../../../kernel/request/failure.js";
import { isAllowed } from "./allowlist.js";
import type { AuralytikContext } from "../wire/context.js";
import { canonicalText, sameText, signText } from "./signature.js";
import type { KeyRecord, Pair } from "../world/records.js";

/** The checks in the vendor's order: key, address, timestamp, signature. Sets the caller. */
export async function authenticate(context: AuralytikContext): Promise<void> {
  const pair = findPair(context);
  const record = pair && context.state.keys.get(pair.keyId);
  if (pair === undefined || record === undefined || !isInForce(context, record, pair))
    throw new Failure("INVALID_API_KEY");
  if (!isAllowed(context.request.ip, record.ipAllowlist)) throw new Failure("IP_NOT_ALLOWED");
  if (pair.key.startsWith("ak_live_") || context.request.headers["x-signature"] !== undefined)
    await checkSignature(context, pair);
  record.lastUsedAt = context.now;
  context.caller = record;
}

function findPair(context: AuralytikContext): Pair | undefined {
  const key = context.request.headers["x-api-key"] ?? "";
  return context.state.pairs.get(key);
}

function isInForce({ now }: AuralytikContext, record: KeyRecord, pair: Pair): boolean {
  if (record.status !== "active" || (record.expiresAt !== undefined && record.expiresAt <= now)) return false;
  return pair.until === undefined || now < pair.until;
}

async function checkSignature(context: AuralytikContext, pair: Pair): Promise<void> {
  const { headers } = context.request;
  const timestamp = headers["x-timestamp"] ?? "";
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new Failure("TIMESTAMP_EXPIRED", {
      message: "X-Timestamp must hold the current Unix time in whole seconds.",
    });
  }
  const apartS = Math.abs(Math.floor(context.now / 1000) - Number(timestamp));
  if (apartS > context.state.settings.timestampWindowS) throw new Failure("TIMESTAMP_EXPIRED");
  const given = headers["x-signature"];
  if (given === undefined) throw new Failure("INVALID_SIGNATURE", { message: "X-Signature is missing." });
  const expected = signText(pair.hmacSecret, canonicalText(context.request, await context.bytes(), timestamp));
  if (!sameText(expected, given)) throw new Failure("INVALID_SIGNATURE");
}
