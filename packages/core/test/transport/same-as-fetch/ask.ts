import { setTimeout as sleep } from "node:timers/promises";
import type { Transport } from "@antiphon/core";
import { AbortRelay } from "../../../src/transport/abort-relay.js";
import type { Behaviour } from "./behaviour.js";

/** What somebody who asks gets: an answer, or where it failed. */
export type Seen =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text: string }
  | { readonly fails: "before the head" }
  | { readonly fails: "in the body"; readonly status: number }
  | "nothing for 4 s";

export type Ask = (origin: string, behaviour: Behaviour) => Promise<Seen>;
export type Fetch = (url: string, init: object) => Promise<Response>;

const PATIENCE_MS = 4000;
const WAITS = 100;

export function byFetch(fetch: Fetch): Ask {
  return async (origin, { method = "GET", body }) => {
    const controller = new AbortController();
    let response: Response | undefined;
    return patiently(
      () => controller.abort(),
      async () => {
        try {
          const content = typeof body === "object" ? { body: streamOf(body), duplex: "half" } : { body };
          response = await fetch(`${origin}/x`, {
            method,
            redirect: "manual",
            signal: controller.signal,
            ...(body !== undefined && content),
          });
          const headers: Record<string, string> = {};
          for (const [name, value] of response.headers)
            set(headers, name, name in headers && Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value);
          return { status: response.status, headers, text: await response.text() };
        } catch {
          return response ? { fails: "in the body", status: response.status } : { fails: "before the head" };
        }
      },
    );
  };
}

export function byTransport(transport: Transport): Ask {
  return async (origin, { method = "GET", body }) => {
    const relay = new AbortRelay();
    let status: number | undefined;
    return patiently(
      () => relay.abort(new Error("enough")),
      async () => {
        try {
          const content = typeof body === "object" ? pieces(body) : body;
          const meta = { operation: "things.get", attempt: 1, once: true };
          const answer = await transport({ method, url: `${origin}/x`, headers: {}, body: content, meta }, relay);
          ({ status } = answer);
          const headers: Record<string, string> = {};
          for (const name of Object.keys(answer.headers)) set(headers, name, answer.headers[name] as string);
          return { status, headers, text: await answer.text() };
        } catch {
          return status === undefined ? { fails: "before the head" } : { fails: "in the body", status };
        }
      },
    );
  };
}

/** Whatever the name is. */
function set(headers: Record<string, string>, name: string, value: string): void {
  Object.defineProperty(headers, name, { value, enumerable: true, configurable: true });
}

/** In many short waits, so that a machine that stands still meanwhile counts for one of them. */
async function patiently(giveUp: () => void, work: () => Promise<Seen>): Promise<Seen> {
  let seen: Seen | undefined;
  const working = work().then((value) => (seen = value));
  for (let left = WAITS; left > 0 && seen === undefined; left -= 1) {
    await Promise.race([working, sleep(PATIENCE_MS / WAITS)]);
  }
  if (seen !== undefined) return seen;
  giveUp();
  return "nothing for 4 s";
}

async function* pieces(body: readonly string[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of body) yield Buffer.from(piece);
}

function streamOf(body: readonly string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of body) controller.enqueue(Buffer.from(piece));
      controller.close();
    },
  });
}
