import { sleep } from "@antiphon/core/internal";
import type { End } from "./connection-end.js";
import { Connection } from "./connection.js";
import type { ConnectionOwner } from "./connection-init.js";
import type { Shared } from "./gateway-init.js";
import { identifyFrame } from "./identify-frame.js";
import { Pace } from "./pace.js";
import type { CloseRule } from "./platform.js";
import { SendQueue } from "./send-queue.js";
import { SessionKeeper } from "./session-keeper.js";
import type { SessionRecord } from "./session.js";
import { fatalError, ruleFor } from "./verdict.js";

const RESUMES_WITHOUT_PROGRESS = 3;
const IDENTIFIES_WITHOUT_READY = 3;

export type ShardState = "idle" | "waiting" | "connecting" | "identifying" | "resuming" | "ready" | "closed";

interface Session {
  readonly id: string;
  readonly resumeUrl: string | undefined;
  readonly createdAt: number;
  seq: number;
}

/** Keeps one session alive over as many connections as it takes. */
export class Shard implements ConnectionOwner {
  readonly id: number;
  readonly queue: SendQueue;
  latencyMs: number | undefined;
  readonly #init: Shared;
  readonly #pace: Pace;
  readonly #keeper: SessionKeeper | undefined;
  readonly #abort = new AbortController();
  #connection: Connection | undefined;
  #connectionAbort = new AbortController();
  #ended: (end: End) => void = () => undefined;
  #session: Session | undefined;
  #state: ShardState = "idle";
  #tokenForm = 0;
  #tokenProven = false;
  #resumeFailures = 0;
  #identifyFailures = 0;
  #bugs = 0;
  #skipResumeUrl = false;
  #seqAtConnect = 0;
  #aliveAt = -Infinity;
  #failure: unknown;
  readonly #holders = new Set<object>();

  constructor(init: Shared, id: number) {
    const { clock, store, count, notify } = init;
    this.#init = init;
    this.id = id;
    this.#pace = new Pace(clock, init.random);
    this.queue = new SendQueue(clock, init.platform, init.maxQueue);
    this.#keeper = store && new SessionKeeper(store, clock, id, count, notify);
  }

  get state(): ShardState {
    return this.#state;
  }

  get seq(): number {
    return this.#connection?.seq ?? this.#session?.seq ?? 0;
  }

  /** Runs until `close` or a fatal end; rejects with the latter. */
  async run(): Promise<void> {
    const { signal } = this.#abort;
    try {
      await this.#load();
      let waitMs = 0;
      for (;;) {
        this.#state = "waiting";
        const total = Math.max(waitMs, this.#init.attempts.take());
        if (total > 0) await sleep(this.#init.clock, total, signal);
        signal.throwIfAborted();
        waitMs = this.#judge(await this.#connect());
      }
    } catch (error) {
      if (this.#failure !== undefined) throw this.#failure;
      if (!signal.aborted) throw error;
    } finally {
      this.#state = "closed";
    }
  }

  /** Ends the shard. Resolves when its socket is closed, at most `withinMs` later. */
  async close(code: number, reason: string, withinMs: number): Promise<void> {
    const connection = this.#connection;
    this.#abort.abort();
    if (connection !== undefined && connection.phase !== "connecting") {
      const gone = new Promise<void>((resolve) => {
        const ended = this.#ended;
        const cancel = this.#init.clock.timer(
          () => connection.drop("the server did not close in time"),
          withinMs,
          "wait",
        );
        this.#ended = (end) => {
          cancel();
          ended(end);
          resolve();
        };
      });
      connection.leave(code, reason);
      await gone;
    }
    this.#connection?.drop("closing");
  }

  /** What another process needs to continue here; `undefined` without a session. */
  record(): SessionRecord | undefined {
    const session = this.#session;
    if (session === undefined) return undefined;
    const { count, clock, platform } = this.#init;
    return {
      shard: this.id,
      shardCount: count,
      sessionId: session.id,
      seq: this.seq,
      resumeUrl: session.resumeUrl,
      tokenForm: platform.tokenForms[this.#tokenForm] ?? "bare",
      createdAt: session.createdAt,
      savedAt: clock.now(),
    };
  }

  /** A consumer is behind: false where the runtime cannot stop reading. */
  hold(holder: object): boolean {
    this.#holders.add(holder);
    return this.#connection?.phase !== "ready" || this.#connection.pause();
  }

  release(holder: object): void {
    if (this.#holders.delete(holder) && this.#holders.size === 0) this.#connection?.unpause();
  }

  hello(connection: Connection): void {
    void this.#start(connection).catch((error: unknown) => this.#fatal(error));
  }

  dispatch(event: string, data: unknown, seq: number): void {
    if (event === "READY") this.#begin(data);
    this.#init.deliver(event, data, seq, this);
    this.#keeper?.saveSoon(() => this.record());
  }

  requestFailed(code: string, message: string): void {
    this.#init.deliver("GATEWAY_ERROR", { code, message }, this.seq, this);
  }

  ready(replayed: number | undefined): void {
    this.#state = "ready";
    this.#tokenProven = true;
    this.#identifyFailures = 0;
    this.#resumeFailures = 0;
    this.#skipResumeUrl = false;
    this.#pace.ready();
    this.#init.notify(
      replayed === undefined ? { type: "ready", shard: this.id } : { type: "resumed", shard: this.id, replayed },
    );
    const connection = this.#connection;
    if (connection !== undefined) {
      this.queue.attach((text) => connection.send(text), connection.heartbeatMs * this.#init.platform.beatFactor);
      if (this.#holders.size > 0) connection.pause();
    }
    this.#init.ready();
  }

  wrote(): void {
    this.queue.wrote();
  }

  ended(end: End): void {
    this.queue.detach();
    this.#connectionAbort.abort();
    this.#ended(end);
  }

  #connect(): Promise<End> {
    const { runtime, compress, notify } = this.#init;
    const session = this.#session;
    this.#state = "connecting";
    this.#connectionAbort = new AbortController();
    this.#seqAtConnect = session?.seq ?? 0;
    notify({ type: "connecting", shard: this.id, attempt: this.#pace.attempt, resume: session !== undefined });
    return new Promise((resolve) => {
      this.#ended = resolve;
      this.#connection = new Connection(this.#init, {
        address: this.#address(session),
        shard: this.id,
        decoder: compress && runtime.decoder(compress),
        seq: session?.seq,
        notify: (notice) => {
          if (notice.type === "latency") this.latencyMs = notice.latencyMs;
          notify(notice);
        },
        owner: this,
      });
    });
  }

  #address(session: Session | undefined): string {
    const { baseUrl, platform, compress } = this.#init;
    const url = new URL((this.#skipResumeUrl ? undefined : session?.resumeUrl) ?? baseUrl);
    for (const [name, value] of Object.entries(platform.query)) url.searchParams.set(name, value);
    if (compress !== undefined) url.searchParams.set("compress", compress);
    return url.href;
  }

  async #start(connection: Connection): Promise<void> {
    const { signal } = this.#connectionAbort;
    const token = await this.#init.token();
    if (signal.aborted) return;
    const form = this.#init.platform.tokenForms[this.#tokenForm] === "prefixed" ? `Bot ${token}` : token;
    if (this.#session !== undefined) {
      this.#state = "resuming";
      connection.resume(
        JSON.stringify({ op: 6, d: { token: form, session_id: this.#session.id, seq: this.#session.seq } }),
      );
      return;
    }
    try {
      const permit = await this.#init.gate.enter(this.id, this.#init.maxConcurrency, signal);
      try {
        await this.#init.budget.take(this.id, signal);
        signal.throwIfAborted();
      } catch (error) {
        permit.cancel();
        throw error;
      }
      this.#state = "identifying";
      connection.identify(identifyFrame(this.#init, this.id, form));
      permit.written();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #begin(data: unknown): void {
    const { session_id, resume_gateway_url } = data as { session_id?: unknown; resume_gateway_url?: unknown };
    if (typeof session_id !== "string") return;
    const resumeUrl = typeof resume_gateway_url === "string" ? resume_gateway_url : undefined;
    this.#session = { id: session_id, resumeUrl, createdAt: this.#init.clock.now(), seq: 0 };
  }

  /** Decides on the session and returns the pause before the next attempt; throws when there is none. */
  #judge(end: End): number {
    const connection = this.#connection as Connection;
    const { phase } = connection;
    this.#connection = undefined;
    if (this.#session !== undefined) this.#session.seq = Math.max(this.#session.seq, connection.seq);
    this.#abort.signal.throwIfAborted();
    if (phase === "ready") this.#aliveAt = this.#init.clock.monotonic();
    if (this.#pace.lost()) this.#bugs = 0;
    const rule = ruleFor(end, phase, this.#init.platform, this.#init.random);
    if (rule.action === "fatal") {
      if (this.#tryOtherToken(end)) return this.#report(end, 0);
      this.#giveUp(end, rule);
    }
    if (phase === "identifying") this.#identifyFailures += 1;
    if (phase === "resuming") this.#resumeFailures = connection.seq > this.#seqAtConnect ? 1 : this.#resumeFailures + 1;
    if (phase === "connecting") this.#skipResumeUrl = !this.#skipResumeUrl && this.#session?.resumeUrl !== undefined;
    if (rule.bug === true)
      this.#init.notify({ type: "clientBug", shard: this.id, code: end.code, reason: rule.meaning });
    if (rule.bug === true && ++this.#bugs > 1) this.#giveUp(end, rule);
    if (rule.action === "identify") this.#forget(rule.meaning);
    else if (this.#resumeFailures >= RESUMES_WITHOUT_PROGRESS) this.#forget("it could not be resumed three times");
    return this.#report(
      end,
      Math.max(this.#pace.nextMs(this.#longestPauseMs(phase)), rule.waitMs ?? 0, this.#breakerMs()),
    );
  }

  #tryOtherToken(end: End): boolean {
    if (end.kind !== "closed" || end.code !== 4004 || this.#tokenProven) return false;
    this.#tokenForm += 1;
    return this.#tokenForm < this.#init.platform.tokenForms.length;
  }

  /** While nobody answers but the session is still kept, several attempts have to fit into what is left. */
  #longestPauseMs(phase: Connection["phase"]): number {
    const { resumeWindowMs } = this.#init.platform;
    const inWindow =
      phase === "connecting" &&
      this.#session !== undefined &&
      this.#init.clock.monotonic() - this.#aliveAt < resumeWindowMs;
    return inWindow ? resumeWindowMs / 5 : Infinity;
  }

  #breakerMs(): number {
    const over = this.#identifyFailures - IDENTIFIES_WITHOUT_READY;
    if (over < 0 || this.#session !== undefined) return 0;
    const ms = Math.min(600_000, 60_000 * 2 ** over);
    this.#init.notify({ type: "waiting", shard: this.id, for: "breaker", ms });
    return ms;
  }

  #forget(reason: string): void {
    this.#resumeFailures = 0;
    if (this.#session === undefined) return;
    this.#init.notify({ type: "sessionLost", shard: this.id, lastSeq: this.#session.seq, reason });
    this.#session = undefined;
    this.queue.replaceSession();
    void this.#keeper?.save(undefined);
  }

  #report({ code, reason }: End, inMs: number, willRetry = true): number {
    this.#init.notify({
      type: "disconnected",
      shard: this.id,
      code,
      reason,
      willRetry,
      willResume: willRetry && this.#session !== undefined,
      inMs,
    });
    return inMs;
  }

  #giveUp(end: End, rule: CloseRule): never {
    this.#report(end, 0, false);
    throw fatalError(end, rule, this.id);
  }

  #fatal(error: unknown): void {
    this.#failure = error;
    this.#abort.abort();
    this.#connection?.drop("giving up");
  }

  async #load(): Promise<void> {
    const record = await this.#keeper?.load();
    if (record === undefined) return;
    const { sessionId: id, resumeUrl, createdAt, seq, tokenForm } = record;
    this.#session = { id, resumeUrl, createdAt, seq };
    this.#tokenForm = Math.max(0, this.#init.platform.tokenForms.indexOf(tokenForm));
  }

  /** Writes the session, or its end, to the store; never rejects. */
  async save(forget: boolean, limitMs: number): Promise<void> {
    await this.#keeper?.save(forget ? undefined : this.record(), limitMs);
  }
}
