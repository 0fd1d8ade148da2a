import { checkAnswer, checkRefusal, checkWait } from "./answer-check.js";
import { WorldEnded, told } from "./body.js";
import type { Cell } from "../world/cell.js";
import type { Known } from "../conduct/passed.js";
import type { CompiledApi } from "../schema/compiled.js";
import { MockDefect } from "../record/contract.js";
import type { DraftExchange } from "../record/draft-exchange.js";
import { Failure } from "./failure.js";
import { bodyFault, inWords, isMereDelay } from "../fault/fault-effect.js";
import type { ActiveFault, FaultPhase, FaultSubject } from "../fault/faults.js";
import { faultAt, strike } from "../fault/strike.js";
import { storesByDefault } from "./idempotency.js";
import { nonceOf } from "./nonce-of.js";
import type { Outcome } from "./outcome.js";
import { answerTo, toPlain, withHeaders } from "./plain-answer.js";
import type { PlainAnswer, PlainRequest } from "./plain.js";
import { RequestContext } from "./request-context.js";
import type { Match } from "./router.js";
import { contentOf, Replay, reservations, runStage } from "./stages.js";
import type { MockFull } from "../world/room.js";
import type { WorldCore } from "../world/world-core.js";

/** What came of one delivery of the request. */
interface Performed {
  readonly answer: PlainAnswer;
  readonly code: string | undefined;
  /** The fault of phase `"service"` that kept it from being carried out. */
  readonly fault: ActiveFault | undefined;
}

/** One request: its deliveries, the faults that hit it and what is written down of it. */
export class RequestRun {
  readonly #cell: Cell;
  readonly #core: WorldCore;
  /** Of the world that it came to: in a later one it changes nothing. */
  readonly #era: number;
  readonly #api: CompiledApi;
  readonly #request: PlainRequest;
  readonly #match: Match;
  readonly #exchange: DraftExchange;
  readonly #subject: FaultSubject;
  /** Whether it may add to what the mock holds; what only reads or removes is carried out by a full one too. */
  readonly #adds: boolean;
  /** Bytes of the body so far. */
  #arrived = 0;
  #context: RequestContext | undefined;

  constructor(core: WorldCore, api: CompiledApi, request: PlainRequest, match: Match, exchange: DraftExchange) {
    this.#cell = core.cell(exchange.api);
    this.#core = core;
    this.#era = core.era;
    this.#api = api;
    this.#request = this.#counted(request);
    this.#match = match;
    this.#adds = !reading.has(request.method) && !(api.engine.frees?.includes(match.route?.id ?? "") ?? false);
    this.#exchange = exchange;
    const rules = api.engine.idempotency;
    const key = rules === undefined ? undefined : request.headers[rules.header];
    const same = `${request.method} ${request.url} ${key ?? ""}`;
    const attempt = this.#core.faults.any ? this.#core.attemptOf(same) : 0;
    this.#subject = { api: exchange.api, operation: exchange.operation ?? "", attempt: `${same} ${attempt}` };
  }

  async outcome(): Promise<Outcome> {
    if (this.#adds) this.#core.shared.room.check();
    const { body } = this.#request;
    if (body instanceof Uint8Array) this.#arrive(body.length);
    const connect = this.#fault("connect");
    if (connect !== undefined) return this.#forced(connect, this.#newContext(0));
    const read = this.#fault("read");
    if (read?.rule.commitAfterMs !== undefined) return this.#commitLater(read.rule.commitAfterMs);
    if (read !== undefined && isMereDelay(read)) await this.#newContext(0).sleep(read.rule.latencyMs ?? 0);
    else if (read !== undefined && read.rule.deliveries === undefined) return this.#forced(read, this.#newContext(0));

    const deliveries = read?.rule.deliveries ?? 1;
    let performed = await this.#perform(1, deliveries > 1 ? await this.#again() : this.#request);
    for (let delivery = 2; delivery <= deliveries && performed.fault === undefined; delivery += 1) {
      performed = await this.#perform(delivery, await this.#again());
    }
    const context = this.#context as RequestContext;
    if (read !== undefined) blame(context, read);
    if (performed.fault !== undefined && !isMereDelay(performed.fault)) return this.#forced(performed.fault, context);

    const commit = this.#fault("commit");
    if (commit !== undefined && !isMereDelay(commit)) return this.#forced(commit, context);
    if (commit?.rule.latencyMs !== undefined) await context.sleep(commit.rule.latencyMs);
    return this.#answer(performed, context);
  }

  /** A crash or a lie of the mock: thrown where the face can, 500 where it cannot, and always remembered. */
  defect(error: unknown): Outcome {
    const defect =
      error instanceof MockDefect
        ? error
        : new MockDefect(`${this.#name()} crashed: ${String(error)}`, { cause: error });
    this.#core.contract.lied(defect);
    const answer: PlainAnswer = {
      status: 500,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: `The mock itself is at fault. ${defect.message}`,
    };
    this.#exchange.status = 500;
    return { kind: "defect", defect, answer, host: this.#core, lost: () => undefined };
  }

  /** The mock holds as much as it may: its own answer, not the vendor's. */
  full({ message }: MockFull): Outcome {
    const headers = { "content-type": "text/plain; charset=utf-8" };
    this.#exchange.status = 507;
    const answer = answerTo(this.#request.method, { status: 507, headers, body: message });
    return { kind: "answer", answer, body: undefined, host: this.#core, lost: () => undefined };
  }

  /** A key whose request came to no answer is free again. */
  release(): void {
    this.#core.shared.room.settle(this.#arrived, !this.#adds && this.#request.method !== "GET");
    if (this.#context !== undefined) this.#settleKey(this.#context, undefined, undefined);
  }

  /** What the conduct report needs of it. */
  passed(): Known {
    const { engine } = this.#api;
    return {
      row: this.#exchange,
      route: this.#match.route,
      credential: engine.credentialOf(this.#request),
      attempt: this.#context?.attempt,
      repeatable: engine.isRepeatable?.(this.#exchange.operation ?? "", this.#context?.body) ?? false,
      limit: this.#context?.limit,
      keyReused: this.#context?.keyReused ?? false,
      signature: engine.signature,
      answeredAt: this.#core.clock.now(),
      newest: this.#core.journal.newest,
    };
  }

  /** Stages, then the service. Refusals are answers here. */
  async #perform(delivery: number, request: PlainRequest): Promise<Performed> {
    const context = this.#newContext(delivery, request);
    let code: string | undefined;
    let answer: PlainAnswer;
    try {
      const asked = this.#api.engine.extras?.(context);
      const extra = asked instanceof Promise ? await asked : asked;
      if (extra !== undefined) return { answer: toPlain(extra), code: undefined, fault: undefined };
      for (const stage of this.#api.engine.order) {
        const pending = typeof stage === "string" ? runStage(stage, context) : stage(context);
        if (pending !== undefined) await pending;
      }
      if (this.#era !== this.#core.era) throw new WorldEnded();
      if (this.#isWrite(context)) await this.#openAttempt(context);
      const fault = this.#fault("service");
      if (fault?.rule.latencyMs !== undefined && isMereDelay(fault)) await context.sleep(fault.rule.latencyMs);
      if (fault !== undefined && !isMereDelay(fault)) {
        return { answer: emptyAnswer, code: undefined, fault };
      }
      answer = await this.#serve(context);
    } catch (error) {
      if (error instanceof Replay) {
        answer = error.answer;
        if (this.#isWrite(context)) await this.#openAttempt(context);
        if (context.attempt !== undefined) context.attempt.replayed = true;
      } else if (error instanceof Failure) {
        code = error.code;
        answer = this.#refuse(error, context);
      } else throw error;
    }
    this.#settleKey(context, answer, code);
    return { answer, code, fault: undefined };
  }

  async #serve(context: RequestContext): Promise<PlainAnswer> {
    const route = context.route ?? this.#match.route;
    if (route === undefined) throw new MockDefect(`${this.#exchange.api}: no stage refused a request without a route.`);
    const service = this.#api.engine.services[route.id];
    if (service === undefined) throw new MockDefect(`${this.#exchange.api} has no service for ${route.id}.`);
    const pending = service(context);
    const answer = pending instanceof Promise ? await pending : pending;
    checkAnswer(this.#api, answer, route);
    for (const run of context.after) run();
    return toPlain(this.#api.guard.answer(answer, route));
  }

  #refuse(failure: Failure, context: RequestContext): PlainAnswer {
    const answer = this.#api.engine.refuse(failure, context);
    checkRefusal(this.#api, failure, answer, { met: this.#match.route, found: context.route });
    checkWait(this.#name(), failure, { ...context.headers, ...answer.headers });
    return this.#api.guard.refusal(failure.code, answer, this.#match.route);
  }

  #isWrite({ route }: RequestContext): boolean {
    return route !== undefined && route.safety !== "safe";
  }

  async #openAttempt(context: RequestContext): Promise<void> {
    const { route } = context;
    if (route === undefined || context.attempt !== undefined) return;
    const rules = this.#api.engine.idempotency;
    const key = route.safety === "key" && rules !== undefined ? this.#request.headers[rules.header] : undefined;
    context.attempt = this.#core.ledger.open({
      exchange: this.#exchange.index,
      at: context.now,
      api: this.#exchange.api,
      operation: route.id,
      key: key ?? (await nonceOf(context)),
      fingerprint: await contentOf(context),
    });
  }

  /** The key keeps a final answer, and is free again after any other. */
  #settleKey(context: RequestContext, answer: PlainAnswer | undefined, code: string | undefined): void {
    const reservation = reservations.get(context);
    const rules = this.#api.engine.idempotency;
    if (reservation === undefined || rules === undefined) return;
    reservations.delete(context);
    const stores = answer !== undefined && (rules.stores?.(answer.status, code) ?? storesByDefault(answer.status));
    if (stores) reservation.record.answer = answer;
    else this.#cell.keys.delete(reservation.name);
  }

  #fault(phase: FaultPhase): ActiveFault | undefined {
    return faultAt(this.#core.faults, [phase], this.#subject, this.#exchange);
  }

  /** What a fault makes of the request, after its own delay. */
  async #forced(fault: ActiveFault, context: RequestContext): Promise<Outcome> {
    const struck = await strike(fault, context, this.#match.route);
    blame(context, fault);
    const base = { host: this.#core, lost: () => undefined };
    if (struck.kind === "late") throw new MockDefect(`The fault ${fault.id} has no effect in its phase.`);
    if (struck.kind !== "refused") return { ...base, ...struck };
    const headers = { ...this.#headersOf(context), ...fault.rule.headers };
    const answer = answerTo(this.#request.method, withHeaders(struck.answer, headers, this.#cell.clock.now()));
    this.#write(answer, struck.code, true);
    return { ...base, kind: "answer", answer, body: undefined, lost: () => this.#lose(context) };
  }

  /** The network kept the request and delivers it later: the client sees a lost connection now. */
  async #commitLater(ms: number): Promise<Outcome> {
    const request = await this.#again();
    this.#cell.clock.timer(
      () => void this.#perform(1, request).catch((error: unknown) => this.defect(error)),
      ms,
      "background",
    );
    return { kind: "drop", drop: "connection", host: this.#core, lost: () => undefined };
  }

  async #answer(performed: Performed, context: RequestContext): Promise<Outcome> {
    const { answer: given } = performed;
    const sure = { ...given, headers: this.#api.guard.headers(given.headers) };
    const whole = withHeaders(sure, this.#headersOf(context), this.#cell.clock.now());
    const answer = answerTo(this.#request.method, whole);
    const fault = this.#fault("body");
    if (fault?.rule.latencyMs !== undefined) await context.sleep(fault.rule.latencyMs);
    this.#write(answer, performed.code, false);
    if (fault !== undefined) blame(context, fault);
    const arrives = fault === undefined || fault.rule.body === "drip";
    this.#exchange.delivered = arrives;
    if (context.attempt !== undefined && arrives)
      context.attempt.outcome = performed.code === undefined ? "delivered" : "refused";
    return {
      kind: "answer",
      answer,
      body: fault === undefined ? undefined : bodyFault(fault, answer),
      host: this.#core,
      lost: () => this.#lose(context),
    };
  }

  #lose(context: RequestContext): void {
    this.#exchange.delivered = false;
    this.#core.journal.amend(this.#exchange);
    if (context.attempt !== undefined) context.attempt.outcome = "lost";
  }

  #write(answer: PlainAnswer, code: string | undefined, forced: boolean): void {
    const row = this.#exchange;
    row.status = answer.status;
    row.code = code;
    row.responseHeaders = answer.headers;
    row.rawResponse = typeof answer.body === "string" || answer.body instanceof Uint8Array ? answer.body : undefined;
    if (row.operation !== undefined)
      this.#core.shared.coverage.answered(row.api, row.operation, answer.status, code, forced);
    row.delivered = true;
    this.#api.engine.answered?.(this.#cell.state, row);
  }

  #counted(request: PlainRequest): PlainRequest {
    const { body } = request;
    if (body === undefined || body instanceof Uint8Array) return request;
    return { ...request, body: told(body, (bytes) => this.#arrive(bytes)) };
  }

  #arrive(bytes: number): void {
    this.#arrived += bytes;
    this.#core.shared.room.arrive(bytes);
  }

  /** The request with its body at hand, to be carried out again. */
  async #again(): Promise<PlainRequest> {
    const bytes = await (this.#context ?? this.#newContext(0)).bytes();
    const { body: _, ...rest } = this.#request;
    return bytes.length === 0 ? rest : { ...rest, body: bytes };
  }

  /** What the request's own stages added, and what browsers are told of pages. */
  #headersOf(context: RequestContext): Readonly<Record<string, string>> {
    return { ...this.#api.guard.headers(context.headers), ...this.#api.engine.pageHeaders?.(context) };
  }

  #newContext(delivery: number, request: PlainRequest = this.#request): RequestContext {
    return (this.#context = new RequestContext(this.#cell, this.#api, request, this.#match, this.#exchange, delivery));
  }

  #name(): string {
    return `${this.#exchange.api} ${this.#exchange.operation ?? `${this.#exchange.method} ${this.#exchange.url}`}`;
  }
}

/** Methods that add nothing, or take away. */
const reading: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "DELETE"]);

const emptyAnswer: PlainAnswer = { status: 500, headers: {}, body: undefined };

/** Names the fault in the ledger, as the reason why an attempt came to nothing or came twice. */
function blame({ attempt }: RequestContext, fault: ActiveFault): void {
  if (attempt !== undefined) attempt.fault = `fault: ${inWords(fault)}`;
}
