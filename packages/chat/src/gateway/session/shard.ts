import { sleep } from "@antiphon/core/internal";
import { type Connection, openConnection } from "../connection/connection.js";
import { type End, fatalError } from "./end.js";
import type { Source } from "../events/event-stream.js";
import type { Shared } from "../gateway-init.js";
import { identity } from "./identity.js";
import type { Tell } from "../events/notices.js";
import { createPace } from "./pace.js";
import { createSendQueue, type SendQueue } from "../connection/send-queue.js";
import { createSessionKeeper } from "./session-keeper.js";
import type { SessionRecord } from "./session.js";

const RESUMES_WITHOUT_PROGRESS = 3;
const IDENTIFIES_WITHOUT_READY = 3;

/** `"waiting"` for its next attempt; `"open"`: HELLO came, IDENTIFY waits its turn. */
export type ShardState = "waiting" | Connection["phase"] | "closed";

/** Keeps one session alive over as many connections as it takes. */
export interface Shard extends Source {
  readonly id: number;
  readonly queue: SendQueue;
  readonly state: ShardState;
  readonly latencyMs: number | undefined;
  readonly seq: number;
  /** What another process needs to continue here; `undefined` without a session. */
  record(): SessionRecord | undefined;
  /** Ends the shard, and with 1000 its session too. Resolves when its socket is closed. */
  close(code: number): Promise<void>;
}

export function startShard(shared: Shared, id: number): Shard {
  const { baseUrl, clock, compress, count, closeTimeoutMs, notify, platform, random, store } = shared;
  const { resumeWindowMs, tokenForms } = platform;
  const pace = createPace(clock, random);
  const queue = createSendQueue(clock, platform, shared.maxQueue);
  const keeper = store && createSessionKeeper(store, shared, id, tell);
  const holders = new Set<object>();
  const abort = new AbortController();
  const { signal } = abort;
  let latencyMs: number | undefined;
  let session: SessionRecord | undefined;
  let connection: Connection | undefined;
  let [tokenForm] = tokenForms;
  let tokenProven = false;
  let failedResumes = 0;
  let failedIdentifies = 0;
  let bugs = 0;
  let skipResumeUrl = false;
  let aliveAt = -Infinity;
  let closed = false;
  const running = run();

  async function run(): Promise<void> {
    try {
      session = await keeper?.load();
      tokenForm = session?.tokenForm ?? tokenForm;
      for (let waitMs = 0; ; waitMs = judge(await connect())) {
        const pauseMs = Math.max(waitMs, shared.attempts());
        if (pauseMs > 0) await sleep(clock, pauseMs, signal);
        signal.throwIfAborted();
      }
    } catch (error) {
      shared.fail(error);
    } finally {
      closed = true;
    }
  }

  function tell(notice: Parameters<Tell>[0]): void {
    if (notice.type === "latency") ({ latencyMs } = notice);
    notify({ ...notice, shard: id });
  }

  function connect(): Promise<End> {
    tell({ type: "connecting", attempt: pace.attempt, resume: session !== undefined });
    const gone = new AbortController();
    return new Promise((resolve) => {
      connection = openConnection(shared, {
        address: address(),
        seq: session?.seq,
        tell,
        owner: {
          hello: () => void begin(gone.signal),
          dispatch,
          ready,
          requestFailed: (error) => shared.deliver("GATEWAY_ERROR", error, shard.seq, shard),
          wrote: queue.wrote,
          ended(end) {
            queue.detach();
            gone.abort();
            resolve(end);
          },
        },
      });
    });
  }

  function address(): string {
    const url = new URL((skipResumeUrl ? undefined : session?.resumeUrl) ?? baseUrl);
    for (const [name, value] of Object.entries({ ...platform.query, ...(compress && { compress }) }))
      url.searchParams.set(name, value);
    return url.href;
  }

  /** RESUME at once, or IDENTIFY when gate and budget let it. */
  async function begin(gone: AbortSignal): Promise<void> {
    try {
      const secret = await shared.token();
      gone.throwIfAborted();
      const token = tokenForm === "prefixed" ? `Bot ${secret}` : secret;
      if (session) {
        const { sessionId: session_id, seq } = session;
        connection?.begin("resuming", 6, { token, session_id, seq });
        return;
      }
      const permit = await shared.gate.enter(id, shared.maxConcurrency, gone);
      try {
        await shared.budget(id, tell, gone);
        gone.throwIfAborted();
      } catch (error) {
        permit.cancel();
        throw error;
      }
      connection?.begin("identifying", 2, identity(shared, id, token));
      permit.written();
    } catch (error) {
      if (!gone.aborted) shared.fail(error);
    }
  }

  function dispatch(event: string, data: unknown, seq: number): void {
    if (event === "READY") learn(data);
    shared.deliver(event, data, seq, shard);
    keeper?.saveSoon(record);
  }

  function learn(data: unknown): void {
    const { session_id: sessionId, resume_gateway_url: url } = data as Record<string, unknown>;
    if (typeof sessionId !== "string") return;
    const now = clock.now();
    session = {
      shard: id,
      shardCount: count,
      sessionId,
      seq: 0,
      resumeUrl: typeof url === "string" ? url : undefined,
      tokenForm: tokenForm ?? "bare",
      createdAt: now,
      savedAt: now,
    };
  }

  function ready(replayed: number | undefined, heartbeatMs: number): void {
    tokenProven = true;
    failedIdentifies = 0;
    failedResumes = 0;
    skipResumeUrl = false;
    pace.ready();
    tell(replayed === undefined ? { type: "ready" } : { type: "resumed", replayed });
    if (connection) queue.attach(connection.send, heartbeatMs * platform.beatFactor);
    if (holders.size > 0) connection?.pause();
    shared.ready();
  }

  /** Decides on the session and returns the pause before the next attempt; throws when there is none. */
  function judge(end: End): number {
    const { phase, seq } = connection as Connection;
    connection = undefined;
    if (phase === "connecting") skipResumeUrl = !skipResumeUrl;
    if (phase === "identifying") failedIdentifies += 1;
    if (phase === "resuming") failedResumes = seq > (session?.seq ?? 0) ? 1 : failedResumes + 1;
    if (phase === "ready") aliveAt = clock.monotonic();
    session &&= { ...session, seq: Math.max(session.seq, seq) };
    signal.throwIfAborted();
    if (pace.lost()) bugs = 0;
    const { action, bug, code, meaning, waitMs = 0 } = end;
    if (action === "fatal" && code === 4004 && takeNextToken()) return report(end, 0);
    if (bug) tell({ type: "clientBug", code, reason: meaning });
    if (action === "fatal" || (bug && ++bugs > 1)) {
      report(end, 0, false);
      throw fatalError(end, id);
    }
    if (action === "identify") forget(meaning);
    else if (failedResumes >= RESUMES_WITHOUT_PROGRESS) forget("it could not be resumed three times");
    return report(end, Math.max(pace.nextMs(longestPauseMs(phase)), waitMs, breakerMs()));
  }

  /** A token that was never taken may have another form. */
  function takeNextToken(): boolean {
    const next = tokenProven ? undefined : tokenForms[tokenForms.indexOf(tokenForm as "bare") + 1];
    tokenForm = next ?? tokenForm;
    return next !== undefined;
  }

  /** While nobody answers but the session is still kept, several attempts have to fit into what is left. */
  function longestPauseMs(phase: Connection["phase"]): number {
    const kept = session && clock.monotonic() - aliveAt < resumeWindowMs;
    return kept && phase === "connecting" ? resumeWindowMs / 5 : Infinity;
  }

  function breakerMs(): number {
    const over = failedIdentifies - IDENTIFIES_WITHOUT_READY;
    if (over < 0 || session) return 0;
    const ms = Math.min(600_000, 60_000 * 2 ** over);
    tell({ type: "waiting", for: "breaker", ms });
    return ms;
  }

  function forget(reason: string): void {
    failedResumes = 0;
    if (!session) return;
    tell({ type: "sessionLost", lastSeq: session.seq, reason });
    session = undefined;
    queue.replaceSession();
    void keeper?.save(undefined);
  }

  function report({ code, reason }: End, inMs: number, willRetry = true): number {
    tell({ type: "disconnected", code, reason, willRetry, willResume: willRetry && session !== undefined, inMs });
    return inMs;
  }

  function record(): SessionRecord | undefined {
    return session && { ...session, seq: shard.seq, savedAt: clock.now() };
  }

  const shard: Shard = {
    id,
    queue,
    get state() {
      return closed ? "closed" : (connection?.phase ?? "waiting");
    },
    get latencyMs() {
      return latencyMs;
    },
    get seq() {
      return connection?.seq ?? session?.seq ?? 0;
    },
    hold(holder) {
      holders.add(holder);
      return connection?.phase !== "ready" || connection.pause();
    },
    release(holder) {
      if (holders.delete(holder) && holders.size === 0) connection?.unpause();
    },
    record,
    async close(code) {
      abort.abort();
      const endsAt = clock.monotonic() + closeTimeoutMs;
      const forgets = code === 1000;
      if (connection) {
        if (connection.phase === "connecting") connection.drop("closing");
        connection.leave(forgets ? "closing" : "suspending", code, closeTimeoutMs);
        await running;
      }
      await keeper?.save(forgets ? undefined : record(), Math.max(500, endsAt - clock.monotonic()));
    },
  };
  return shard;
}
