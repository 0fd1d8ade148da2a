import type { ApiKey, IssuedApiKey } from "../../../generated/auralytik-operations.js";
import { Failure } from "../../../kernel/request/failure.js";
import { isRange } from "../rules/allowlist.js";
import { type AuralytikServices, type WithId, invalid, iso, isoOrNull, notFound } from "../wire/context.js";
import { answer, answerAs, page } from "../wire/envelope.js";
import { publish } from "../world/events.js";
import { addKey, addPair, createPair } from "../world/issue-key.js";
import type { KeyRecord } from "../world/records.js";

export const apiKeyServices: AuralytikServices<
  "apiKeys.list" | "apiKeys.create" | "apiKeys.update" | "apiKeys.revoke" | "apiKeys.rotate"
> = {
  "apiKeys.list": (context) => page(context, [...context.state.keys.values()].reverse(), present),

  "apiKeys.create": (context) => {
    const { name, scopes, ipAllowlist = [], expiresAt } = context.body;
    checkAllowlist(ipAllowlist);
    const ends = expiresAt === undefined ? undefined : Date.parse(expiresAt);
    if (ends !== undefined && ends <= context.now) throw invalid("body", "expiresAt", "must be in the future");
    const record = addKey(context.world, context.state, {
      name,
      scopes,
      ipAllowlist,
      createdAt: context.now,
      expiresAt: ends,
    });
    context.effect("api-key", record.id);
    return answerAs(context, 201, withSecrets(record));
  },

  "apiKeys.update": (context) => {
    const record = find(context);
    const { name, scopes, ipAllowlist } = context.body;
    if (ipAllowlist !== undefined) checkAllowlist(ipAllowlist);
    record.name = name ?? record.name;
    record.scopes = scopes ?? record.scopes;
    record.ipAllowlist = ipAllowlist ?? record.ipAllowlist;
    context.effect("api-key", record.id);
    return answer(context, present(record));
  },

  "apiKeys.revoke": (context) => {
    const record = find(context);
    record.status = "revoked";
    context.effect("api-key", record.id);
    return { status: 204 };
  },

  "apiKeys.rotate": (context) => {
    const { world, state, now } = context;
    const record = find(context);
    if (record.status === "revoked") throw new Failure("CONFLICT", { message: "The API key is revoked." });
    record.pair.until = now + state.settings.rotationOverlapMs;
    record.pair = createPair(world, record.id, record.pair.key.startsWith("ak_live_"));
    addPair(world, state, record.pair);
    context.effect("api-key", record.id);
    context.afterCommit(() => publish(world, state, "api-key.rotated", { keyId: record.id, rotatedAt: iso(now) }));
    return answer(context, withSecrets(record));
  },
};

function find(context: WithId): KeyRecord {
  const { id } = context.path;
  const record = context.state.keys.get(id);
  if (record === undefined) throw notFound("API key", id);
  return record;
}

function checkAllowlist(entries: readonly string[]): void {
  const wrong = entries.findIndex((entry) => !isRange(entry));
  if (wrong >= 0) throw invalid("body", `ipAllowlist.${wrong}`, "must be an IP address or a CIDR range");
}

function present(record: KeyRecord): ApiKey {
  const { id, name, pair, scopes, ipAllowlist, status, createdAt, lastUsedAt, expiresAt } = record;
  const times = { createdAt: iso(createdAt), lastUsedAt: isoOrNull(lastUsedAt), expiresAt: isoOrNull(expiresAt) };
  return { id, name, prefix: pair.key.slice(0, 12), scopes, ipAllowlist, status, ...times };
}

function withSecrets(record: KeyRecord): IssuedApiKey {
  return { ...present(record), key: record.pair.key, hmacSecret: record.pair.hmacSecret };
}
