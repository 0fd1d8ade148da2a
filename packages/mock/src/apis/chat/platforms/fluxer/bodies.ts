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
  const { embeds } = (value ?? {}) as { readonly embeds?: unknown };
  if (!Array.isArray(embeds)) return value;
  const timed = embeds.map((embed: { readonly timestamp?: unknown } | null) => {
    const ms = embed?.timestamp;
    return Number.isInteger(ms) && Math.abs(ms as number) <= latestMs
      ? { ...embed, timestamp: isoTime(ms as number) }
      : embed;
  });
  return { ...(value as object), embeds: timed };
}

const latestMs = 8.64e15; // of a Date

const keepsEmptyText: readonly string[] = ["messages.create", "messages.edit", "webhooks.execute"];

function nullify(value: unknown): unknown {
  if (value === "") return null;
  if (Array.isArray(value)) return value.map(nullify);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, nullify(member)]));
}
