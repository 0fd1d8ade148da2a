import { memberOf } from "../../../../kernel/schema/member-of.js";
import type { ChatContext } from "../../world/act.js";
import { idsAsText } from "./ids.js";
import { isoTime } from "../../wire/iso-time.js";

/** Bodies are JSON whatever the header says; forms of the token endpoints and parts stay what they are. */
export function bodyType(header: string): string {
  return header === "multipart/form-data" || header === "application/x-www-form-urlencoded"
    ? header
    : "application/json";
}

/** An id may be a number, an embed's time one of ms, and an empty text means nothing, except in a message. */
export function readValue(value: unknown, { route, state }: ChatContext): unknown {
  const { schemas } = state.dialect.tables();
  const schema = schemas[route?.body?.content["application/json"] ?? -1];
  const read = withEmbedTimes(idsAsText(schemas, schema, value));
  return keepsEmptyText.includes(route?.id ?? "") ? read : nullify(read);
}

function withEmbedTimes(value: unknown): unknown {
  const embeds = memberOf(value, "embeds");
  if (typeof value !== "object" || !Array.isArray(embeds)) return value;
  return { ...value, embeds: embeds.map(withTime) };
}

function withTime(embed: unknown): unknown {
  const ms = memberOf(embed, "timestamp");
  if (typeof embed !== "object" || typeof ms !== "number" || !Number.isInteger(ms) || Math.abs(ms) > latestMs)
    return embed;
  return { ...embed, timestamp: isoTime(ms) };
}

const latestMs = 8.64e15; // of a Date

const keepsEmptyText: readonly string[] = ["messages.create", "messages.edit", "webhooks.execute"];

function nullify(value: unknown): unknown {
  if (value === "") return null;
  if (Array.isArray(value)) return value.map(nullify);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, nullify(member)]));
}
