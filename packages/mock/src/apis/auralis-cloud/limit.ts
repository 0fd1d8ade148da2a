import { Failure } from "../../kernel/request/failure.js";
import { memberOf } from "../../kernel/schema/member-of.js";
import { retryAfterS, windowHeaders } from "../../kernel/world/window-headers.js";
import type { CloudContext } from "./request.js";
import { TextDecoder } from "../../platform/web-classes.js";

const windowMs = 60_000;

/** One window per user and per worker token, or workers count for their owner; whoever names nobody counts for the address. */
export function takeFromLimit(context: CloudContext, userId: string | undefined, workerId?: string): void {
  const { requestsPerMinute, bareLimits, workerLimit } = context.state.settings;
  const owned = userId === undefined ? `ip:${context.request.ip}` : `user:${userId}`;
  const key = workerId === undefined || workerLimit === "owner" ? owned : `worker:${workerId}`;
  const window = context.window(key, requestsPerMinute, windowMs);
  if (!bareLimits) for (const [name, value] of Object.entries(windowHeaders(window))) context.header(name, value);
  if (window.allowed) return;
  throw new Failure("TOO_MANY_REQUESTS", {
    message: "Too Many Requests",
    window,
    headers: { "retry-after": String(retryAfterS(window, context.now)) },
  });
}

/** The stage of all routes but the upload, whose user stands in its form, and the object store, which has no limit. */
export async function limitStage(context: CloudContext): Promise<void> {
  const id = context.route?.id ?? "";
  if (id === "jobs.submit" || id.startsWith("storage.")) return;
  if (id === "worker.register") return takeFromLimit(context, await userOfBody(context));
  const known = context.route?.auth.length ? context.caller : undefined;
  takeFromLimit(context, known?.userId, known?.worker?.id);
}

async function userOfBody(context: CloudContext): Promise<string | undefined> {
  const source = new TextDecoder().decode(await context.bytes());
  try {
    return text(memberOf(JSON.parse(source), "user_id"));
  } catch {
    return undefined; // not JSON: the stage that validates says so
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
