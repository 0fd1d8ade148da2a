import type { Cancel, Clock } from "@antiphon/core";

/** What is known of the account's guilds once they have settled. */
export interface SettledGuilds {
  readonly available: readonly string[];
  readonly unavailable: readonly string[];
}

interface Waiting {
  readonly quietMs: number;
  readonly resolve: (guilds: SettledGuilds) => void;
  cancel: Cancel;
}

interface GuildEvent {
  readonly id: string;
  readonly unavailable?: boolean;
}

/** Neither platform marks the end of the guilds after READY: stubs say what to expect, a quiet time says it is over. */
export class Guilds {
  readonly #clock: Clock;
  readonly #guilds = new Map<string, "expected" | "available" | "unavailable">();
  #stubs = false;
  #ready = false;
  #waiting: Waiting[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  see(event: string, data: unknown): void {
    if (event === "GUILD_CREATE") this.#created(data as GuildEvent);
    else if (event === "GUILD_DELETE") this.#deleted(data as GuildEvent);
    else if (event === "READY") this.#began((data as { guilds?: readonly GuildEvent[] }).guilds ?? []);
    else return;
    this.#check();
  }

  settled(quietMs: number): Promise<SettledGuilds> {
    return new Promise((resolve) => {
      const waiting = { quietMs, resolve, cancel: () => undefined };
      this.#waiting.push(waiting);
      this.#check();
    });
  }

  end(): void {
    for (const { cancel } of this.#waiting) cancel();
  }

  #began(guilds: readonly GuildEvent[]): void {
    this.#ready = true;
    for (const { id } of guilds) this.#guilds.set(id, "expected");
    this.#stubs ||= guilds.length > 0;
  }

  #created({ id, unavailable }: GuildEvent): void {
    this.#stubs ||= unavailable === true;
    this.#guilds.set(id, unavailable === true ? "expected" : "available");
  }

  #deleted({ id, unavailable }: GuildEvent): void {
    if (unavailable === true) this.#guilds.set(id, "unavailable");
    else this.#guilds.delete(id);
  }

  #check(): void {
    if (!this.#ready) return;
    for (const waiting of this.#waiting) {
      waiting.cancel();
      const quietMs = this.#stubs && ![...this.#guilds.values()].includes("expected") ? 0 : waiting.quietMs;
      waiting.cancel = this.#clock.timer(() => this.#resolve(waiting), quietMs, "wait");
    }
  }

  #resolve(waiting: Waiting): void {
    this.#waiting = this.#waiting.filter((other) => other !== waiting);
    const ids = (available: boolean): string[] =>
      [...this.#guilds].filter(([, state]) => (state === "available") === available).map(([id]) => id);
    waiting.resolve({ available: ids(true), unavailable: ids(false) });
  }
}
