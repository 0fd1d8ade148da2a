import type { Answer } from "../../src/kernel/engine.js";
import { Failure } from "../../src/kernel/request/failure.js";
import { type LabContext, data } from "./context.js";
import { addDrop } from "./leaky-bucket.js";
import { count } from "./state.js";

/** The limit itself is the kernel's stage `"limit"`. */
export function takeFromWindow(context: LabContext): Answer {
  return data({ number: count(context.state, "limits.window") });
}

/** Leaky bucket, keyed by hash plus room; both leaky routes share it. The global limit comes first. */
export function takeFromLeaky(context: LabContext): Answer {
  const { state, now } = context;
  const { leakyCapacity, leakyPerSecond, globalPerSecond } = state.settings;
  const all = context.window("lab:global", globalPerSecond, 1000);
  if (!all.allowed)
    throw limited(context, (all.resetAt - now) / 1000, { "x-ratelimit-global": "true", "x-ratelimit-scope": "global" });
  const room = context.path["room_id"] ?? "";
  const bucket = state.buckets.get(room) ?? { level: 0, at: now };
  state.buckets.set(room, bucket);
  const drop = addDrop(bucket, leakyCapacity, leakyPerSecond, now);
  context.took(`room ${room}`, { allowed: drop.fits, remaining: drop.remaining });
  context.header("x-ratelimit-bucket", "7c9e1f");
  context.header("x-ratelimit-limit", String(leakyCapacity));
  context.header("x-ratelimit-remaining", String(drop.remaining));
  context.header("x-ratelimit-reset-after", drop.emptyAfterS.toFixed(3));
  if (!drop.fits) throw limited(context, drop.waitS, { "x-ratelimit-scope": "user" });
  return data({ number: count(state, `limits.leaky:${room}`) });
}

/** Says nothing until it refuses, and then where the caller asked it to. */
export function takeFromPlain(context: LabContext): Answer {
  const window = context.window("limits.plain", 3, 2000);
  if (window.allowed) return data({ number: count(context.state, "limits.plain") });
  const waitS = Math.ceil((window.resetAt - context.now) / 1000);
  const tell = context.query["tell"] ?? "both";
  throw new Failure("RATE_LIMITED", {
    ...(tell === "header" || tell === "both" ? { headers: { "retry-after": String(waitS) } } : {}),
    ...(tell === "body" || tell === "both" ? { body: { retry_after: waitS } } : {}),
  });
}

function limited(context: LabContext, waitS: number, headers: Readonly<Record<string, string>>): Failure {
  // Rounded up: nobody who waits as told may come too early.
  const retryAfter = Math.ceil(waitS * 1000) / 1000;
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  return new Failure("RATE_LIMITED", {
    headers: { "retry-after": String(Math.ceil(waitS)) },
    body: { retry_after: retryAfter },
  });
}
