import { WorldEnded, atMost, mediaType, mostBytes, nextOf, readBytes } from "./body.js";
import type { Cell } from "../world/cell.js";
import type { CompiledApi } from "../schema/compiled.js";
import type { Context } from "../engine.js";
import type { WindowState } from "../world/window-state.js";
import type { TakenLimit } from "../conduct/passed.js";
import { Failure, type Issue } from "./failure.js";
import type { DraftExchange } from "../record/draft-exchange.js";
import type { DraftAttempt } from "../record/ledger.js";
import { decode } from "./params.js";
import type { PlainRequest } from "./plain.js";
import type { Match } from "./router.js";
import { dropUnknownMembers } from "./drop-unknown-members.js";
import type { RouteRow } from "../schema/tables.js";
import { takeFromWindow } from "../world/windows.js";
import type { World } from "../world/world.js";
import { isMultipart, parseMultipart, type FormParts } from "./multipart.js";

/** One request on its way through the engine: what services see, and what the kernel keeps beside it. */
export class RequestContext implements Context<unknown, unknown> {
  readonly world: World;
  readonly state: unknown;
  readonly request: PlainRequest;
  route: RouteRow | undefined = undefined;
  caller: unknown = undefined;
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>> = {};
  body: unknown = undefined;
  readonly now: number;

  readonly cell: Cell;
  readonly api: CompiledApi;
  readonly match: Match;
  readonly rawQuery: string;
  readonly exchange: DraftExchange;
  /** Which delivery of the request this is, from 1. */
  readonly delivery: number;
  /** Found before validation: broken escapes. */
  readonly early: Issue[] = [];
  readonly after: (() => void)[] = [];
  readonly headers: Record<string, string> = {};
  attempt: DraftAttempt | undefined = undefined;
  /** The last limit that the request took from. */
  limit: TakenLimit | undefined = undefined;
  /** Its key had another request before. */
  keyReused = false;
  #bytes: Promise<Uint8Array> | undefined;
  #parts: Promise<FormParts | undefined> | undefined;

  constructor(
    cell: Cell,
    api: CompiledApi,
    request: PlainRequest,
    match: Match,
    exchange: DraftExchange,
    delivery: number,
  ) {
    this.cell = cell;
    this.world = cell;
    this.state = cell.state;
    this.api = api;
    this.request = request;
    this.match = match;
    this.exchange = exchange;
    this.delivery = delivery;
    this.now = cell.clock.now();
    const at = request.url.indexOf("?");
    this.rawQuery = at < 0 ? "" : request.url.slice(at + 1);
    const path: Record<string, string> = {};
    for (const name in match.path) path[name] = decode(match.path[name] as string, "path", this.early);
    this.path = path;
  }

  bytes(): Promise<Uint8Array> {
    return (this.#bytes ??= this.#read());
  }

  parts(): Promise<FormParts | undefined> {
    const type = this.request.headers["content-type"];
    return (this.#parts ??= isMultipart(type)
      ? this.bytes().then((bytes) => parseMultipart(type, bytes))
      : Promise.resolve(undefined));
  }

  async *chunks(most: number = mostBytes("")): AsyncGenerator<Uint8Array, void, undefined> {
    const { body } = this.request;
    if (body instanceof Uint8Array) yield atMost(body, body.length, most);
    if (body === undefined || body instanceof Uint8Array) return;
    const pieces = body[Symbol.asyncIterator]();
    let size = 0;
    let left = true; // whoever leaves the loop; not a body that is refused: an answer tells why
    try {
      for (;;) {
        left = false;
        const { done, value } = await this.#parked(() => this.#next(pieces));
        if (done === true) return;
        size += value.length;
        const piece = atMost(value, size, most);
        left = true;
        yield piece;
      }
    } finally {
      if (left) await pieces.return?.();
    }
  }

  /** The next piece, whenever the client sends it. Of a world that has ended nobody reads on. */
  async #next(pieces: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array, unknown>> {
    try {
      return await this.#untilEnded(nextOf(pieces));
    } catch (error) {
      if (error instanceof WorldEnded) pieces.return?.().catch(() => undefined); // whatever the client thinks of it
      throw error;
    }
  }

  /** Whether the body is left to the service. */
  get streams(): boolean {
    return this.route !== undefined && (this.api.engine.streams ?? []).includes(this.route.id);
  }

  effect(kind: string, resource: string): void {
    this.exchange.effects = [...this.exchange.effects, `${kind}:${resource}`];
    this.cell.core.journal.amend(this.exchange);
    this.attempt?.effects.push({
      at: this.cell.core.clock.now(),
      api: this.exchange.api,
      operation: this.route?.id ?? "",
      kind,
      resource,
      key: this.attempt.key,
      exchange: this.exchange.index,
      delivery: this.delivery,
    });
  }

  afterCommit(run: () => void): void {
    this.after.push(run);
  }

  header(name: string, value: string): void {
    this.headers[name.toLowerCase()] = value;
  }

  window(key: string, limit: number, windowMs: number): WindowState {
    const window = takeFromWindow(this.cell.windows, key, limit, windowMs, this.now);
    this.took(key, window);
    return window;
  }

  took(key: string, { allowed, remaining }: Pick<WindowState, "allowed" | "remaining">): void {
    this.limit = { key, allowed, remaining };
  }

  sleep(ms: number): Promise<void> {
    const due = new Promise<void>((resolve) => {
      this.world.clock.timer(resolve, ms, "wait");
    });
    return this.#parked(() => this.#untilEnded(due));
  }

  issues(schema: string, value: unknown): readonly Issue[] {
    const index = this.api.tables.names[schema];
    if (index === undefined) throw new TypeError(`The API "${this.api.tables.api}" has no schema "${schema}".`);
    const issues = this.api.validator.issues(this.api.tables.schemas[index], value).map(toBodyIssue);
    if (issues.length === 0) this.dropUnknown(this.api.tables.schemas[index], value);
    return issues;
  }

  /** Takes members that the spec does not know out of a body that is valid without them, and remembers it: a caller's typo. */
  dropUnknown(schema: unknown, value: unknown): void {
    const { issues, endless } = dropUnknownMembers(this.api, schema, value);
    const { engine } = this.api;
    const rule = engine.unknownMembers?.(this.state) ?? "record";
    if (issues.length === 0 || (rule === "ignore" && !endless)) return;
    this.violated(issues);
    if (rule === "refuse" || endless) throw new Failure(engine.codes.invalid, { issues });
  }

  /** The request broke the spec: its row of the journal and the contract say how. */
  violated(issues: readonly Issue[]): void {
    const { exchange } = this;
    exchange.issues = [...exchange.issues, ...issues];
    const { method, url, operation, api } = exchange;
    this.cell.core.contract.record({ api, operation, method, url, issues });
  }

  async #read(): Promise<Uint8Array> {
    const { body, headers } = this.request;
    const header = mediaType(headers["content-type"]);
    const most = mostBytes(this.api.engine.bodies?.type(header) ?? header);
    const read = (): Promise<Uint8Array> => readBytes(body, most, (pieces) => this.#next(pieces));
    const isHere = body instanceof Uint8Array || body === undefined;
    const bytes = await (isHere ? read() : this.#parked(read));
    this.exchange.rawRequest = bytes;
    return bytes;
  }

  /** Waits for time or for the client: meanwhile time may pass. */
  async #parked<Result>(wait: () => Promise<Result>): Promise<Result> {
    const resume = this.cell.core.clock.park();
    try {
      return await wait();
    } finally {
      resume();
    }
  }

  async #untilEnded<Result>(awaited: Promise<Result>): Promise<Result> {
    let forget = (): void => undefined;
    try {
      return await new Promise<Result>((resolve, reject) => {
        forget = this.cell.core.waiting.add(() => reject(new WorldEnded()));
        awaited.then(resolve, reject);
      });
    } finally {
      forget();
    }
  }
}

export function toBodyIssue(
  issue: Omit<Issue, "in" | "schema"> & { readonly schema: Issue["schema"] | undefined },
): Issue {
  const { schema, ...rest } = issue;
  return { in: "body", ...rest, ...(schema === undefined ? {} : { schema }) };
}
