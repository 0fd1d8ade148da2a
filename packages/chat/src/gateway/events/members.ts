import type { AbortSignalLike, Cancel, Clock } from "@antiphon/core";
import { onAbort } from "@antiphon/core/internal";
import { GatewayError } from "../errors.js";
import { atLeast, checkValues, id, oneOf, type Rule, WAIT } from "../fleet/checks.js";
import type { Gateway } from "../gateway.js";

const IDS_PER_REQUEST = 100;

/** Which members to ask for. Without `query` and `user_ids`: all of them, where the platform lets the bot. */
export interface MemberRequest {
  readonly guild_id: string;
  /** Prefix of the name. */
  readonly query?: string | undefined;
  /** At most this many, up to 100 with a query; 0 for no limit. */
  readonly limit?: number | undefined;
  /** These members; longer lists than 100 are sent as several requests. */
  readonly user_ids?: readonly string[] | undefined;
  readonly presences?: boolean | undefined;
}

export interface MemberOptions {
  /** Longest wait for each chunk, in ms. Default 15 000: a refused request is answered by nothing. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignalLike | undefined;
}

/** One GUILD_MEMBERS_CHUNK. */
export interface MemberChunk<M> {
  readonly guild_id: string;
  readonly members: readonly M[];
  readonly chunk_index: number;
  readonly chunk_count: number;
  readonly nonce?: string | undefined;
}

interface Limited {
  readonly opcode: number;
  readonly retry_after: number;
  readonly meta?: { readonly nonce?: string } | undefined;
}

/** Events that carry the answer. */
export interface MemberEvents<M> {
  readonly GUILD_MEMBERS_CHUNK: MemberChunk<M>;
}

/** A member, as the platform of these events has it. */
export type MemberOf<E extends MemberEvents<unknown>> = E["GUILD_MEMBERS_CHUNK"]["members"][number];

/**
 * The members of a guild, as they come. Nothing is sent before the first `next()`. Throws a `GatewayError` of code
 * `REQUEST_REFUSED` when the platform limits the request, `GATEWAY_TIMEOUT` when nothing comes, as is the case without permission.
 *
 * @example
 * ```ts
 * for await (const member of guildMembers(gateway, { guild_id, query: "iv" })) console.log(member.user.username);
 * ```
 */
export async function* guildMembers<E extends MemberEvents<unknown>>(
  gateway: Gateway<E>,
  request: MemberRequest,
  options: MemberOptions = {},
): AsyncGenerator<MemberOf<E>, void, undefined> {
  checkValues(request, "guildMembers()", REQUEST);
  checkValues(options, "guildMembers()", WAIT);
  const asked = gateway as unknown as Gateway<MemberEvents<MemberOf<E>>>;
  const { user_ids: ids } = request;
  if (ids === undefined) {
    yield* ask(asked, { query: "", limit: 0, ...request }, options);
    return;
  }
  for (let from = 0; from < ids.length; from += IDS_PER_REQUEST) {
    yield* ask(asked, { ...request, user_ids: ids.slice(from, from + IDS_PER_REQUEST) }, options);
  }
}

const text: Rule = [(value) => typeof value === "string", "a text"];
const REQUEST = {
  guild_id: id,
  query: text,
  limit: atLeast(0),
  user_ids: [(value: unknown) => Array.isArray(value) && value.every(id[0]), "a list of ids"],
  presences: oneOf(true, false),
} as const;

async function* ask<M>(
  gateway: Gateway<MemberEvents<M>>,
  request: MemberRequest,
  options: MemberOptions,
): AsyncGenerator<M, void, undefined> {
  const nonce = gateway.nonce();
  const chunks = new Inbox<MemberChunk<M>>(gateway.clock, options);
  const stops = [
    gateway.on("GUILD_MEMBERS_CHUNK", (chunk) => {
      if (chunk.nonce === nonce) chunks.put(chunk);
    }),
    onLimited(gateway, ({ opcode, retry_after, meta }) => {
      if (opcode === 8 && (meta?.nonce ?? nonce) === nonce) chunks.fail(refused(retry_after));
    }),
    onAbort(gateway.signal, () => chunks.fail(gateway.signal.reason)),
  ];
  try {
    const shard = gateway.shardOf(request.guild_id);
    await gateway.send(
      { op: 8, d: { ...request, nonce } },
      { shard, replayable: true, ...(options.signal && { signal: options.signal }) },
    );
    for (let received = 0; ;) {
      const chunk = await chunks.take();
      if (Array.isArray(chunk.members)) yield* chunk.members;
      received += 1;
      if (received >= chunk.chunk_count) return;
    }
  } finally {
    for (const stop of stops) stop();
  }
}

/** Fluxer says when a request was too early; Astral has no such event. */
function onLimited(gateway: object, run: (limited: Limited) => void): () => void {
  const limited = gateway as Gateway<{ RATE_LIMITED: Limited }>;
  return limited.knows("RATE_LIMITED") ? limited.on("RATE_LIMITED", run) : () => undefined;
}

function refused(retryAfterS: number): GatewayError {
  return new GatewayError("REQUEST_REFUSED", `The member request was limited; ask again in ${retryAfterS} s.`, {
    reason: "RATE_LIMITED",
    retryAfterMs: retryAfterS * 1000,
    outcome: "rejected",
  });
}

/** Chunks that came, and the one who waits for the next. */
class Inbox<T> {
  readonly #clock: Clock;
  readonly #options: MemberOptions;
  readonly #items: T[] = [];
  #error: { readonly error: unknown } | undefined;
  #wake: () => void = () => undefined;

  constructor(clock: Clock, options: MemberOptions) {
    this.#clock = clock;
    this.#options = options;
  }

  put(item: T): void {
    this.#items.push(item);
    this.#wake();
  }

  fail(error: unknown): void {
    this.#error ??= { error };
    this.#wake();
  }

  async take(): Promise<T> {
    if (this.#items.length === 0 && this.#error === undefined) await this.#wait();
    const item = this.#items.shift();
    if (item !== undefined) return item;
    throw this.#error?.error;
  }

  #wait(): Promise<void> {
    const { timeoutMs = 15_000, signal } = this.#options;
    return new Promise((resolve) => {
      let cancel: Cancel = () => undefined;
      this.#wake = () => {
        cancel();
        deafen?.();
        resolve();
      };
      cancel = this.#clock.timer(() => this.fail(unanswered(timeoutMs)), timeoutMs, "wait");
      const deafen = signal && onAbort(signal, () => this.fail(signal.reason));
      if (signal?.aborted) this.fail(signal.reason);
    });
  }
}

function unanswered(timeoutMs: number): GatewayError {
  return new GatewayError(
    "GATEWAY_TIMEOUT",
    `No members came for ${timeoutMs} ms. A request that the bot may not make is answered by nothing.`,
    {
      outcome: "unknown",
    },
  );
}
