import type { ChatContext } from "./act.js";

/** Bodies are JSON whatever the header says; forms of the token endpoints and parts stay what they are. */
export function bodyType(header: string): string {
  return header === "multipart/form-data" || header === "application/x-www-form-urlencoded"
    ? header
    : "application/json";
}

/** An empty text means nothing, except in a message. */
export function emptyTextIsNull(value: unknown, { route }: ChatContext): unknown {
  return keepsEmptyText.includes(route?.id ?? "") ? value : nullify(value);
}

const keepsEmptyText: readonly string[] = ["messages.create", "messages.edit", "webhooks.execute"];

function nullify(value: unknown): unknown {
  if (value === "") return null;
  if (Array.isArray(value)) return value.map(nullify);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, nullify(member)]));
}
