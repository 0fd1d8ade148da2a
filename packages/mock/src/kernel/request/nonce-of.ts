import { mediaType } from "./body.js";
import { parseMultipart } from "./multipart.js";
import type { RequestContext } from "./request-context.js";
import { TextDecoder } from "../../platform/web-classes.js";

/** The nonce of a message, which plays the part of a key; with files it stands in the part that has the message. */
export async function nonceOf(context: RequestContext): Promise<string | undefined> {
  const { body, request, route } = context;
  if (route?.safety !== "nonce") return undefined;
  const type = request.headers["content-type"] ?? "";
  const message = mediaType(type) === "multipart/form-data" ? await messageIn(type, context) : body;
  const nonce = (message as { readonly nonce?: unknown } | null | undefined)?.nonce;
  return typeof nonce === "string" || typeof nonce === "number" ? String(nonce) : undefined;
}

async function messageIn(type: string, context: RequestContext): Promise<unknown> {
  const parts = parseMultipart(type, await context.bytes());
  const part = "problem" in parts ? undefined : parts.find(({ name }) => name === "payload_json");
  if (part === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(part.bytes)) as unknown;
  } catch {
    return undefined; // the service says so
  }
}
