import type { AbortSignalLike } from "@antiphon/core";
import { sleep, listenTo } from "@antiphon/core/internal";
import { Connection } from "../connection/connection.js";
import { type SendOptions, SendQueue } from "../connection/send-queue.js";
import { GatewayFatalError } from "../errors.js";
import type { Source } from "../events/event-stream.js";
import type { ShardNotice } from "../events/notices.js";
import { callSafely } from "../events/report.js";
import type { IdentifyPermit } from "../fleet/identify-gate.js";
import { RestTrouble } from "../fleet/session-budget.js";
import { type End, fatalError, left } from "./end.js";
import { identity } from "./identity.js";
import { inTime } from "./in-time.js";
import type { ShardState } from "./phase.js";
import { idOf, newSession, sessionIdOf } from "./new-session.js";
import { ageMs, type SessionRecord } from "./record.js";
import type { ShardParts } from "./shard-parts.js";
import { resumeAddress } from "./resume-address.js";
import { Sequence } from "./sequence.js";
import { SessionKeeper } from "./session-keeper.js";
import { newState, type SessionState, whenReady } from "./session-state.js";
import { step } from "./step.js";
import { askForToken, tokenText } from "./token-desk.js";
import { Turn } from "./turn.js";

/** Longest wait at the gate, in ms, beside what the other shards may take. */
const LEAST_AT_GATE_MS = 300_000;

/** What op 12 is delivered as; no event of the server may pass for it. */
const REQUEST_FAILED = "GATEWAY_ERROR";

/** Keeps one session alive over as many connections as it takes. */
export class Shard implements Source {
  readonly id: number;
  readonly queue: SendQueue;
  latencyMs: number | undefined;
  readonly #parts: ShardParts;
  readonly #keeper: SessionKeeper | undefined;
  readonly #holders = new Set<object>();
  readonly #abort = new AbortController();
  #state: SessionState;
  #sequence = new Sequence();
  #connection: Connection | undefined;
  #token = "";
  #lastEnd: End = left("nothing has ended yet", "ours");
  #closed = false;
  readonly #running: Promise<void>;

  constructor(parts: ShardParts) {
    const { clock, id, maxQueue: max, platform, shardCount, store } = parts;
    this.#parts = parts;
    this.id = id;
    this.queue = new SendQueue({ clock, max, frames: platform.frames, opLimits: platform.opLimits });
    this.#state = newState(platform);
    const { resumeWindowMs: patienceMs } = platform;
    const tell = (notice: ShardNotice): void => this.#tell(notice);
    this.#keeper = store && new SessionKeeper({ store, clock, shard: id, shardCount, patienceMs, tell });
    this.#running = this.#run();
  }

  get state(): ShardState {
    return this.#closed ? "closed" : (this.#connection?.phase ?? "waiting");
  }

  get seq(): number {
    return this.#sequence.last;
  }

  /** Resolves when the frame was written. */
  send(op: number, text: string, options: SendOptions, slot?: string): Promise<void> {
    return this.queue.add(op, text, options, slot);
  }

  /** Stops the events while somebody is behind; `false` where the runtime cannot. */
  hold(holder: object): boolean {
    this.#holders.add(holder);
    return this.#connection?.phase !== "ready" || this.#connection.pause();
  }

  release(holder: object): void {
    if (this.#holders.delete(holder) && this.#holders.size === 0) this.#connection?.unpause();
  }

  /** What another process needs to continue here; `undefined` without a session. */
  record(): SessionRecord | undefined {
    const { session } = this.#state;
    return session && { ...session, seq: this.seq, savedAt: this.#parts.clock.now() };
  }

  /** Ends the shard, and with 1000 its session too. Resolves when its socket is closed. */
  async close(code: number): Promise<void> {
    const { clock, closeTimeoutMs } = this.#parts;
    this.#abort.abort();
    const endsAt = clock.monotonic() + closeTimeoutMs;
    const forgets = code === 1000;
    const connection = this.#connection;
    if (connection) {
      const end = left(forgets ? "closing" : "suspending", "ours", code);
      if (connection.phase === "connecting") connection.end({ ...end, code: 4900 });
      connection.leave(end, closeTimeoutMs);
      await this.#running;
    }
    this.#closed = true;
    this.#parts.lives(undefined);
    await this.#keeper?.close(forgets ? undefined : this.record(), Math.max(500, endsAt - clock.monotonic()));
  }

  async #run(): Promise<void> {
    const { signal } = this.#abort;
    const turn = new Turn(this.#parts.clock);
    turn.begin();
    try {
      await turn.others(() => this.#load(signal));
      for (;;) {
        const waitMs = await this.#attempt(turn, signal);
        const pauseMs = Math.max(waitMs, this.#parts.turnInMs(), this.queue.handshakeInMs);
        if (pauseMs > 0) await turn.others(() => sleep(this.#parts.clock, pauseMs, signal));
        if (signal.aborted) return;
      }
    } catch (error) {
      if (!signal.aborted) this.#parts.fail(error);
    } finally {
      turn.end();
      this.#closed = true;
    }
  }

  async #load(signal: AbortSignalLike): Promise<void> {
    const { clock, platform } = this.#parts;
    const kept = await this.#keeper?.load(signal);
    if (kept === undefined) return;
    this.#sequence = new Sequence(kept.seq);
    this.#parts.account(kept.userId);
    this.#state = newState(platform, kept, clock.monotonic() - ageMs(kept, clock.now()));
  }

  /** One connection from beginning to end; gives the pause before the next, and throws when there is none. */
  async #attempt(turn: Turn, signal: AbortSignalLike): Promise<number> {
    try {
      await turn.others(() => this.#renewToken(signal));
    } catch (error) {
      if (signal.aborted || error instanceof GatewayFatalError) throw error;
      return this.#judge(this.#trouble("token", "the token could not be loaded", error));
    }
    return this.#judge(await turn.others(() => this.#connect()));
  }

  /** Asked before each connection. One that was refused is not tried again. */
  async #renewToken(signal: AbortSignalLike): Promise<void> {
    const { clock, tokens } = this.#parts;
    const refused = this.#state.nextToken === "wanted" ? this.#token : undefined;
    this.#token = await askForToken(tokens, clock, signal, refused);
    if (refused === undefined) return;
    if (this.#token === refused) throw fatalError(this.#lastEnd, this.id);
    this.#state = { ...this.#state, nextToken: "given" };
  }

  #connect(): Promise<End> {
    const address = this.#address();
    const { attempt, session } = this.#state;
    const shown = `${address.protocol}//${address.host}${address.pathname}`;
    this.#tell({ type: "connecting", attempt, resume: session !== undefined, address: shown });
    if (this.#abort.signal.aborted) return Promise.resolve(left("closing", "ours"));
    return new Promise((resolve) => this.#open(address.href, resolve));
  }

  #open(address: string, over: (end: End) => void): void {
    const gone = new AbortController();
    const { queue } = this;
    this.#connection = new Connection(this.#parts.connection, {
      address,
      sequence: this.#sequence,
      tell: (notice) => this.#tell(notice),
      redact: (text) => text.replaceAll(this.#token, "[redacted]"),
      owner: {
        hello: () => listenTo(this.#begin(gone.signal)),
        isOther: (data) => sessionIdOf(data) !== undefined && sessionIdOf(data) !== this.#state.session?.sessionId,
        session: (data) => this.#begun(data),
        dispatch: (event, data, seq, late) => this.#dispatch(event, data, seq, late),
        ready: (replayed, heartbeatMs) => this.#ready(replayed, heartbeatMs),
        requestFailed: (error) => this.#parts.deliver(REQUEST_FAILED, error, this.seq, this, false),
        wrote: (op) => queue.wrote(op),
        roomInMs: () => queue.roomInMs,
        leaving: () => queue.detach(),
        ended(end) {
          queue.detach();
          gone.abort();
          over(end);
        },
      },
    });
  }

  #address(): URL {
    const { baseUrl, compress, platform } = this.#parts;
    const { onBase, session } = this.#state;
    const offered = onBase ? undefined : session?.resumeUrl;
    const resume = resumeAddress(offered, baseUrl, this.#parts);
    if (offered !== undefined && resume === undefined) {
      const error = new Error(
        "READY named an address for RESUME that is unusable or on another host; the gateway's own is used",
      );
      this.#tell({ type: "trouble", with: "address", error });
    }
    const url = new URL(resume ?? baseUrl);
    for (const [name, value] of Object.entries({ ...platform.query, ...(compress && { compress }) }))
      url.searchParams.set(name, value);
    return url;
  }

  /** RESUME at once, or IDENTIFY when gate and budget let it. */
  async #begin(gone: AbortSignalLike): Promise<void> {
    try {
      const { session, tokenForm } = this.#state;
      const token = tokenText(this.#token, tokenForm);
      if (session) {
        const { sessionId: session_id, seq } = session;
        return this.#connection?.begin("resuming", 6, { token, session_id, seq });
      }
      const permit = await this.#enter(gone);
      const { connection, members, platform, shardCount } = this.#parts;
      const who = { platform, os: connection.runtime.os, shardCount, members };
      this.#connection?.begin("identifying", 2, identity(who, this.id, token));
      this.#settle(() => permit.written());
    } catch (error) {
      if (gone.aborted) return;
      if (error instanceof GatewayFatalError) this.#parts.fail(error);
      else this.#connection?.end(this.#trouble("gate", "a session could not be started", error));
    }
  }

  /** A turn at the gate, and one session start out of the budget. */
  async #enter(gone: AbortSignalLike): Promise<IdentifyPermit> {
    const { budget } = this.#parts;
    const permit = await this.#line(gone);
    try {
      await budget.take(this.id, (notice) => this.#tell(notice), gone);
      if (gone.aborted) throw gone.reason;
      return permit;
    } catch (error) {
      this.#settle(() => permit.cancel());
      throw error;
    }
  }

  /** A gate of the user's may forget us: by the time that every shard could have gone twice, it is asked anew. */
  async #line(gone: AbortSignalLike): Promise<IdentifyPermit> {
    const { clock, gate, maxConcurrency, platform, shardCount } = this.#parts;
    const limitMs = LEAST_AT_GATE_MS + 2 * Math.ceil(shardCount / maxConcurrency) * platform.identifySpacingMs;
    const entering = (async () => gate.enter(this.id, maxConcurrency, gone))();
    try {
      return await inTime(clock, limitMs, "the identify gate", gone, () => entering);
    } catch (error) {
      entering.then(
        (late) => this.#settle(() => late.cancel()),
        () => undefined,
      );
      throw error;
    }
  }

  /** A gate of the user's may fail here too: that is told, and ends nothing. */
  #settle(run: () => unknown): void {
    callSafely(run, (error) => this.#tell({ type: "trouble", with: "gate", error }));
  }

  /** READY: another session than before, if there was one. */
  #begun(data: object): Sequence {
    const { clock, id, shardCount } = this.#parts;
    const { application, user } = data as { readonly application?: unknown; readonly user?: unknown };
    const { session } = this.#state;
    if (session !== undefined) {
      this.#forget();
      this.#tell({ type: "sessionLost", lastSeq: this.seq, reason: "the server began another one" });
    }
    const begun = newSession(data, { shard: id, shardCount, tokenForm: this.#state.tokenForm, now: clock.now() });
    this.#state = { ...this.#state, session: begun };
    this.#sequence = new Sequence();
    if (begun === undefined) this.#tell({ type: "protocolViolation", detail: "READY without a usable session_id" });
    this.#parts.account(idOf(user));
    this.#parts.lives(idOf(application) ?? idOf(user));
    return this.#sequence;
  }

  #dispatch(event: string, data: unknown, seq: number, late: boolean): void {
    if (event === REQUEST_FAILED) return this.#tell({ type: "protocolViolation", detail: `${event} is no event` });
    this.#parts.deliver(event, data, seq, this, late);
    this.#keeper?.saveSoon(() => this.record());
  }

  #ready(replayed: number | undefined, heartbeatMs: number): void {
    const { clock, platform } = this.#parts;
    this.#state = whenReady(this.#state, clock.monotonic());
    this.#tell(replayed === undefined ? { type: "ready" } : { type: "resumed", replayed });
    const connection = this.#connection;
    if (connection === undefined) return;
    this.queue.attach((op, text) => connection.send(op, text), heartbeatMs * platform.beatFactor);
    if (this.#holders.size > 0) connection.pause();
    this.#parts.ready();
  }

  /** Asks what the end of the connection means, and does it. */
  #judge(end: End): number {
    const { clock, platform, random, tokens } = this.#parts;
    const connection = this.#connection;
    this.#connection = undefined;
    const ended = {
      end,
      phase: connection?.phase ?? "connecting",
      seq: this.seq,
      stuck: connection?.stuck ?? false,
      at: clock.monotonic(),
      random: random(),
    } as const;
    const before = this.#state.session;
    const { state, waitMs, notices, fatal } = step(this.#state, ended, { ...platform, renewsToken: tokens.renews });
    this.#state = state;
    if (this.#abort.signal.aborted) return 0;
    this.#lastEnd = end;
    if (state.session === undefined) this.#sequence = new Sequence();
    if (before !== undefined && state.session === undefined) this.#forget();
    for (const notice of notices) this.#tell(notice);
    if (fatal) throw fatalError(end, this.id);
    return waitMs;
  }

  /** What was kept for the session goes with it. */
  #forget(): void {
    this.queue.replaceSession();
    this.#keeper?.save(undefined);
    this.#parts.lives(undefined);
  }

  /** Something beside the connection failed: told with its error, and tried again like a lost connection. */
  #trouble(what: "token" | "gate", meaning: string, error: unknown): End {
    const rest = error instanceof RestTrouble;
    this.#tell({ type: "trouble", with: rest ? "rest" : what, error: rest ? error.cause : error });
    return left(meaning, "around");
  }

  #tell(notice: ShardNotice): void {
    if (notice.type === "latency") this.latencyMs = notice.latencyMs;
    this.#parts.notify({ ...notice, shard: this.id });
  }
}
