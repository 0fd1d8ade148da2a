import type { RequestContext } from "./request-context.js";
import { TextDecoder } from "../../platform/web-classes.js";

/** The nonce of a message, which plays the part of a key; with files it stands in the part that has the message. */
export async function nonceOf(context: RequestContext): Promise<string | undefined> {
  if (context.route?.safety !== "nonce") return undefined;
  const message = (await messageIn(context)) as { readonly nonce?: unknown } | null | undefined;
  const nonce = message?.nonce;
  return typeof nonce === "string" || typeof nonce === "number" ? String(nonce) : undefined;
}

async function messageIn(context: RequestContext): Promise<unknown> {
  const parts = await context.parts();
  if (parts === undefined) return context.body;
  const part = "problem" in parts ? undefined : parts.find(({ name }) => name === "payload_json");
  if (part === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(part.bytes)) as unknown;
  } catch {
    return undefined; // the service says so
  }
}
