import { isJson, mediaType, toBytes } from "./body.js";
import type { Answer } from "../engine.js";
import type { PlainAnswer } from "./plain.js";

/** What a service answers, as it goes over the wire. */
export function toPlain({ status, body, headers = {}, type = "application/json" }: Answer): PlainAnswer {
  if (body === undefined) return { status, headers, body: undefined };
  const json = isJson(mediaType(type)) && !(body instanceof Uint8Array);
  return {
    status,
    headers: { "content-type": type, ...headers },
    body: json ? JSON.stringify(body) : (body as PlainAnswer["body"]),
  };
}

/** Every answer is dated in world time: clients learn the server's clock from it, and no face may tell another one. */
export function withHeaders(answer: PlainAnswer, headers: Readonly<Record<string, string>>, now: number): PlainAnswer {
  return { ...answer, headers: { date: dateOf(now), ...answer.headers, ...headers } };
}

// A pure memo: one text for each second.
let second = Number.NaN;
let written = "";

function dateOf(now: number): string {
  const at = Math.floor(now / 1000);
  if (at !== second) written = new Date(now).toUTCString();
  second = at;
  return written;
}

/** HEAD tells how long the body would be, and leaves it out. */
export function answerTo(method: string, answer: PlainAnswer): PlainAnswer {
  const { body, headers } = answer;
  if (method !== "HEAD" || body === undefined) return answer;
  const known = typeof body === "string" || body instanceof Uint8Array;
  const length = known ? { "content-length": String(toBytes(body).length) } : {};
  return { ...answer, headers: { ...headers, ...length }, body: undefined };
}
