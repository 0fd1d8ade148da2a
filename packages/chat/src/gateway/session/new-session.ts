import { isSessionId, type SessionRecord } from "./record.js";

/** What is known of a session before READY tells the rest. */
export interface Beginning extends Pick<SessionRecord, "shard" | "shardCount" | "tokenForm"> {
  /** Wall time in ms. */
  readonly now: number;
}

/** The session that READY begins; `undefined` when it names none that could be resumed. Nothing in it is trusted. */
export function newSession(ready: object, { now, ...known }: Beginning): SessionRecord | undefined {
  const sessionId = sessionIdOf(ready);
  if (sessionId === undefined) return undefined;
  const { resume_gateway_url: url, user } = ready as Partial<Record<"resume_gateway_url" | "user", unknown>>;
  return {
    ...known,
    sessionId,
    seq: 0,
    resumeUrl: typeof url === "string" ? url : undefined,
    userId: idOf(user),
    createdAt: now,
    savedAt: now,
  };
}

export function sessionIdOf(data: unknown): string | undefined {
  const id = (data as { session_id?: unknown } | null | undefined)?.session_id;
  return isSessionId(id) ? id : undefined;
}

export function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : undefined;
}
