import type { AbortSignalLike, Clock } from "@antiphon/core";
import { ConfigError, isApiError } from "@antiphon/core";
import { sleep } from "@antiphon/core/internal";
import type { Compression, Runtime } from "../connection/socket.js";
import { GatewayError } from "../errors.js";
import type { GatewayNotice } from "../events/notices.js";
import type { Platform } from "../platforms/platform.js";
import type { SessionStore } from "../session/record.js";
import { checkAddress } from "../session/gateway-address.js";
import { Shard } from "../session/shard.js";
import type { TokenSource } from "../session/token-desk.js";
import type { GatewayBotInfo } from "../source.js";
import { attemptBudget } from "./attempt-budget.js";
import { askBotInfo, type BotInfo } from "./bot-info.js";
import { type IdentifyGate, memoryIdentifyGate } from "./identify-gate.js";
import { beginSession, endSession } from "./live-sessions.js";
import { checkShards, planShards, type ShardOptions, type ShardPlan } from "./plan-shards.js";
import { rejectedBy } from "./rejected-by.js";
import { SessionBudget } from "./session-budget.js";

/** What `createGateway` decided of the shards and their connections. */
export interface FleetInit extends ShardOptions {
  readonly platform: Platform;
  readonly runtime: Runtime;
  /** What opens the sockets: gateways with the same one can meet. */
  readonly world: object;
  readonly clock: Clock;
  readonly random: () => number;
  readonly tokens: TokenSource;
  /** `undefined`: the address comes from `bot`. */
  readonly url: () => string | undefined;
  readonly bot: ((signal: AbortSignalLike) => Promise<GatewayBotInfo>) | undefined;
  readonly resumeHosts: readonly string[];
  /** The token may travel over ws:// to another machine. */
  readonly plainHttp: boolean;
  readonly helloTimeoutMs: number;
  readonly readyTimeoutMs: number;
  readonly resumeTimeoutMs: number;
  readonly closeTimeoutMs: number;
  readonly compress: Compression | undefined;
  readonly gate?: IdentifyGate | undefined;
  readonly store?: SessionStore | undefined;
  readonly attemptsPerMinute?: number | undefined;
  readonly budgetFloor?: number | undefined;
  readonly whenBudgetSpent: "error" | "wait";
  readonly maxQueue: number;
}

/** The rest of the gateway, as its shards see it. */
export interface FleetOwner {
  /** Aborted when the gateway ends. */
  readonly signal: AbortSignalLike;
  members(): object;
  notify(notice: GatewayNotice): void;
  deliver(event: string, data: unknown, seq: number, shard: Shard, late: boolean): void;
  /** A shard knows whose session it is. */
  account(userId: string | undefined): void;
  fail(error: unknown): void;
}

const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;

/** The shards of one gateway: how many, where, and under which common limits. */
export class Fleet {
  readonly #init: FleetInit;
  readonly #owner: FleetOwner;
  #shards: readonly Shard[] = [];
  #count = 1;
  #allReady: () => void = () => undefined;

  constructor(init: FleetInit, owner: FleetOwner) {
    checkShards(init, init.platform.sharding);
    this.#init = init;
    this.#owner = owner;
  }

  get shards(): readonly Shard[] {
    return this.#shards;
  }

  /** Shards over all processes. */
  get count(): number {
    return this.#count;
  }

  /** Resolves when every shard is ready; rejects when the gateway ends, or with a mistake in the options or the token. */
  async connect(): Promise<void> {
    const { signal } = this.#owner;
    const url = this.#givenUrl();
    const [info] = await Promise.all([this.#readInfo(url), this.#init.runtime.load?.()]);
    const plan = planShards(this.#init, info.shards ?? 1, this.#init.platform.sharding);
    const ready = new Promise<void>((resolve) => (this.#allReady = resolve));
    this.#start(url ?? (info.url as URL), info, plan);
    await Promise.race([ready, rejectedBy(signal)]);
  }

  close(code: number): Promise<unknown> {
    return Promise.all(this.#shards.map((shard) => shard.close(code)));
  }

  #givenUrl(): URL | undefined {
    const url = this.#init.url();
    return url === undefined ? undefined : checkAddress(url, "the gateway's address", this.#init.plainHttp);
  }

  /** GET /gateway/bot. An outage is waited out; a refusal, which is about the caller, is not. */
  async #readInfo(url: URL | undefined): Promise<BotInfo> {
    const { bot, clock, random } = this.#init;
    const { signal } = this.#owner;
    for (let longestMs = FIRST_RETRY_MS; ; longestMs = Math.min(LONGEST_RETRY_MS, 2 * longestMs)) {
      try {
        const info = await askBotInfo({ bot, clock }, signal);
        this.#checkInfo(url, info);
        return info;
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (isFinal(error, this.#init.tokens.renews)) throw error;
        const told = isApiError(error) ? (error.retryAfterMs ?? 0) : 0;
        const inMs = Math.max(longestMs * (0.5 + random() / 2), Math.min(told, LONGEST_RETRY_MS));
        this.#owner.notify({ type: "trouble", shard: this.#firstId, with: "rest", error, inMs });
        await sleep(clock, inMs, signal);
      }
    }
  }

  get #firstId(): number {
    const { shards } = this.#init;
    return typeof shards === "object" ? (shards[0] ?? 0) : 0;
  }

  #checkInfo(url: URL | undefined, { shards, url: named }: BotInfo): void {
    const { bot, plainHttp, platform, shardCount, shards: wanted } = this.#init;
    if (url === undefined && named === undefined) {
      const text = "No address: pass url, or a client that knows one.";
      throw bot ? new Error("GET /gateway/bot names no usable address") : new GatewayError("GATEWAY_CLOSED", text);
    }
    if (url === undefined) checkAddress(named?.href, "the address that GET /gateway/bot gives", plainHttp);
    if (platform.sharding && wanted === "auto" && shardCount === undefined && shards === undefined)
      throw new Error("GET /gateway/bot names no usable number of shards");
  }

  #start(baseUrl: URL, info: BotInfo, { ids, count }: ShardPlan): void {
    const { attemptsPerMinute, bot, budgetFloor: floor, clock, platform, whenBudgetSpent: whenSpent } = this.#init;
    this.#count = count;
    const shared = {
      ...this.#init,
      shardCount: count,
      baseUrl,
      connection: this.#init,
      maxConcurrency: info.maxConcurrency,
      gate: this.#init.gate ?? memoryIdentifyGate(clock, platform.identifySpacingMs),
      budget: new SessionBudget({ clock, bot, floor, whenSpent }, info),
      turnInMs: attemptBudget(clock, attemptsPerMinute ?? Math.max(20, 4 * ids.length)),
      members: () => this.#owner.members(),
      notify: (notice: GatewayNotice) => this.#owner.notify(notice),
      deliver: this.#owner.deliver,
      account: (userId: string | undefined) => this.#owner.account(userId),
      ready: () => {
        if (this.#shards.every(({ state }) => state === "ready")) this.#allReady();
      },
      fail: (error: unknown) => this.#owner.fail(error),
      store: this.#init.store,
    };
    this.#shards = ids.map((id) => new Shard({ ...shared, id, lives: this.#watch(baseUrl, id) }));
  }

  /** Tells when another gateway of this process has a session of the same application. */
  #watch({ host }: URL, shard: number): (account: string | undefined) => void {
    const { world } = this.#init;
    const owner = {};
    return (account) => {
      endSession(world, owner);
      if (account === undefined) return;
      if (beginSession(world, `${host} ${account} ${shard}/${this.#count}`, owner))
        this.#owner.notify({ type: "secondSession", shard });
    };
  }
}

/** What the caller has to mend: an option, a token, a permission. A function that gave no token may give one later. */
function isFinal(error: unknown, renewsToken: boolean): boolean {
  if (error instanceof ConfigError) return error.code !== "CREDENTIALS_FAILED" || !renewsToken;
  if (error instanceof GatewayError) return true;
  const { status = 500 } = isApiError(error) ? error : {};
  return status < 500 && ![408, 425, 429].includes(status);
}
