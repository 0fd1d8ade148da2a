import { throwLater } from "../../../../platform/throw-later.js";
import type { ChatState } from "../../world/state.js";
import { TextEncoder } from "../../../../platform/web-classes.js";

export interface InteractionDelivery {
  readonly url: string;
  /** Token of the webhook: signs the delivery. */
  readonly key: string;
  /** The exact text that is signed and sent. */
  readonly body: string;
}

/** A delivery that waits for its next attempt, as a task. */
export interface WaitingInteraction {
  readonly delivery: InteractionDelivery;
  readonly attempt: number;
}

/** Waits before the second to the fifth attempt: about half an hour in all. */
const waitsMs = [10_000, 60_000, 300_000, 1_200_000];
const timeoutMs = 15_000;

/** Sends a click to a bot's URL: five attempts on the world's clock, each with a timestamp and signature of its own. */
export function deliverInteraction(state: ChatState, delivery: InteractionDelivery, attempt = 0): void {
  if (state.options.refusePrivateTargets && isPrivate(delivery.url)) return;
  send(state, delivery).then((retry) => {
    const waitMs = waitsMs[attempt];
    const next: WaitingInteraction = { delivery, attempt: attempt + 1 };
    if (retry && waitMs !== undefined) state.world.schedule("deliverInteraction", next, waitMs);
  }, throwLater);
}

/** Whether another attempt is due: after 5xx, 429, silence and network failures; any other answer is final. */
async function send(state: ChatState, { url, key, body }: InteractionDelivery): Promise<boolean> {
  const timestamp = String(Math.floor(state.world.clock.now() / 1000));
  const headers = {
    "content-type": "application/json",
    "user-agent": state.dialect.interactionUserAgent ?? "",
    "x-astral-timestamp": timestamp,
    "x-astral-signature": `v1=${await sign(key, `v1:${timestamp}:${body}`)}`,
  };
  let stop = (): void => undefined;
  const silence = new Promise<undefined>((resolve) => {
    stop = state.world.clock.timer(() => resolve(undefined), timeoutMs, "guard");
  });
  const answer = await Promise.race([
    state.world.deliver({ method: "POST", url, headers, body }).catch(() => undefined),
    silence,
  ]);
  stop();
  return answer === undefined || answer.status >= 500 || answer.status === 429;
}

async function sign(key: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const secret = await crypto.subtle.importKey("raw", encoder.encode(key), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", secret, encoder.encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isPrivate(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  return (
    host === "localhost" ||
    /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.|::1$|f[cd]|fe80:)/i.test(host)
  );
}
