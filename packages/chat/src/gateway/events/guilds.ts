import type { Cancel, Clock } from "@antiphon/core";
import type { EventInfo } from "./events.js";
import type { Handlers } from "./handlers.js";

/** What is known of the account's guilds once they have settled. */
export interface SettledGuilds {
  readonly available: readonly string[];
  readonly unavailable: readonly string[];
}

interface GuildEvent {
  readonly id: string;
  readonly unavailable?: boolean | undefined;
}

interface Guild {
  readonly shard: number;
  readonly state: "expected" | "available" | "unavailable";
}

interface Waiting {
  readonly quietMs: number;
  readonly resolve: (guilds: SettledGuilds) => void;
  readonly reject: (error: unknown) => void;
  cancel?: Cancel | undefined;
}

export interface GuildParts {
  readonly handlers: Handlers;
  readonly clock: Clock;
  /** How many shards run here. */
  shards(): number;
}

/**
 * Which guilds the account is in. Neither platform marks the end of those after READY: stubs say what to expect, a quiet time says it is over.
 * Each READY begins anew for its shard: what the account left meanwhile is in no event.
 */
export class Guilds {
  readonly #parts: GuildParts;
  readonly #guilds = new Map<string, Guild>();
  #expected = 0;
  readonly #waiting = new Set<Waiting>();
  readonly #ready = new Set<number>();
  #stubs = false;
  #end: { readonly error: unknown } | undefined;

  constructor(parts: GuildParts) {
    this.#parts = parts;
    const { handlers } = parts;
    handlers.add("READY", ({ guilds }: { readonly guilds?: unknown }, info: EventInfo) =>
      this.#begin(guilds, info.shard),
    );
    handlers.add("GUILD_CREATE", (guild: GuildEvent, { shard }: EventInfo) =>
      this.#set(guild, { shard, state: guild.unavailable ? "expected" : "available" }),
    );
    handlers.add("GUILD_DELETE", (guild: GuildEvent, { shard }: EventInfo) =>
      this.#set(guild, guild.unavailable ? { shard, state: "unavailable" } : undefined),
    );
  }

  /** A session went on, maybe in another process than that which saw its READY: what is not known now will not be told. */
  resumed(shard: number): void {
    this.#ready.add(shard);
    this.#check();
  }

  /** Rejects when the gateway ends first. */
  settled(quietMs: number): Promise<SettledGuilds> {
    const settled = new Promise<SettledGuilds>((resolve, reject) => {
      if (this.#end !== undefined) throw this.#end.error;
      this.#waiting.add({ quietMs, resolve, reject });
      this.#check();
    });
    settled.catch(() => undefined); // it is asked for before connect(), which tells of the same end
    return settled;
  }

  end(error: unknown): void {
    this.#end = { error };
    for (const { cancel, reject } of this.#waiting) {
      cancel?.();
      reject(error);
    }
    this.#waiting.clear();
  }

  #begin(expected: unknown, shard: number): void {
    this.#ready.add(shard);
    for (const [id, guild] of this.#guilds) if (guild.shard === shard) this.#keep(id, undefined);
    if (Array.isArray(expected))
      for (const guild of expected) this.#set(guild as GuildEvent, { shard, state: "expected" });
    this.#check();
  }

  #set(guild: GuildEvent | null, to: Guild | undefined): void {
    const id: unknown = guild?.id;
    if (typeof id !== "string") return;
    this.#keep(id, to);
    this.#stubs ||= to?.state === "expected";
    this.#check();
  }

  #keep(id: string, to: Guild | undefined): void {
    if (this.#guilds.get(id)?.state === "expected") this.#expected -= 1;
    if (to?.state === "expected") this.#expected += 1;
    if (to === undefined) this.#guilds.delete(id);
    else this.#guilds.set(id, to);
  }

  /** Each change begins the quiet time anew. */
  #check(): void {
    if (this.#waiting.size === 0 || this.#ready.size === 0 || this.#ready.size < this.#parts.shards()) return;
    const complete = this.#stubs && this.#expected === 0;
    for (const one of this.#waiting) {
      one.cancel?.();
      one.cancel = this.#parts.clock.timer(() => this.#settle(one), complete ? 0 : one.quietMs, "wait");
    }
  }

  #settle(one: Waiting): void {
    this.#waiting.delete(one);
    const ids = (available: boolean): string[] =>
      [...this.#guilds].filter(([, { state }]) => (state === "available") === available).map(([id]) => id);
    one.resolve({ available: ids(true), unavailable: ids(false) });
  }
}
