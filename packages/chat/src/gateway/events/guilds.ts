import type { Cancel, Clock } from "@antiphon/core";
import type { Handlers } from "./handlers.js";

/** What is known of the account's guilds once they have settled. */
export interface SettledGuilds {
  readonly available: readonly string[];
  readonly unavailable: readonly string[];
}

/** Neither platform marks the end of the guilds after READY: stubs say what to expect, a quiet time says it is over. */
export interface Guilds {
  settled(quietMs: number): Promise<SettledGuilds>;
  end(): void;
}

interface GuildEvent {
  readonly id: string;
  readonly unavailable?: boolean;
}

interface Waiting {
  readonly quietMs: number;
  readonly resolve: (guilds: SettledGuilds) => void;
  cancel?: Cancel;
}

export function watchGuilds({ add }: Handlers, clock: Clock): Guilds {
  /** By id, whether it is available; `undefined` while it is expected. */
  const guilds = new Map<string, boolean | undefined>();
  const waiting = new Set<Waiting>();
  let stubs = false;
  let ready = false;

  add("READY", ({ guilds: expected = [] }: { readonly guilds?: readonly GuildEvent[] }) => {
    ready = true;
    expected.forEach(expect);
    check();
  });
  add("GUILD_CREATE", (guild: GuildEvent) => {
    if (guild.unavailable) expect(guild);
    else guilds.set(guild.id, true);
    check();
  });
  add("GUILD_DELETE", ({ id, unavailable }: GuildEvent) => {
    if (unavailable) guilds.set(id, false);
    else guilds.delete(id);
    check();
  });

  function expect({ id }: GuildEvent): void {
    stubs = true;
    guilds.set(id, undefined);
  }

  /** Each change begins the quiet time anew. */
  function check(): void {
    if (!ready) return;
    const complete = stubs && ![...guilds.values()].includes(undefined);
    for (const one of waiting) {
      one.cancel?.();
      one.cancel = clock.timer(() => settle(one), complete ? 0 : one.quietMs, "wait");
    }
  }

  function settle(one: Waiting): void {
    waiting.delete(one);
    const ids = (available: boolean): string[] =>
      [...guilds.keys()].filter((id) => (guilds.get(id) === true) === available);
    one.resolve({ available: ids(true), unavailable: ids(false) });
  }

  return {
    settled: (quietMs) =>
      new Promise((resolve) => {
        waiting.add({ quietMs, resolve });
        check();
      }),
    end() {
      for (const { cancel } of waiting) cancel?.();
    },
  };
}
