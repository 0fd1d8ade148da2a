import { createLabMock } from "../lab/lab-world.js";
import {
  createMemoryTokenStore,
  createTokenSource,
  type Tokens,
  type TokenSourceOptions,
  type TokenStore,
} from "@antiphon/core";
import { describe, expect, test } from "vitest";
import { createLab } from "../lab/create-lab.js";
import { createManualClock, settle } from "../time/manual-clock.js";

/** A token endpoint whose refresh tokens rotate: each works once, and one that is used again locks the user out. */
function rotatingServer(lifetimeMs?: number, clock = createManualClock()) {
  let generation = 1;
  let lockedOut = false;
  const used: string[] = [];
  const tokens = (): Tokens => ({
    accessToken: `access-${generation}`,
    refreshToken: `refresh-${generation}`,
    ...(lifetimeMs !== undefined && { expiresAt: clock.now() + lifetimeMs }),
  });
  return {
    clock,
    used,
    first: tokens(),
    get lockedOut() {
      return lockedOut;
    },
    async renew(refreshToken: string): Promise<Tokens> {
      used.push(refreshToken);
      await settle();
      if (refreshToken !== `refresh-${generation}`) lockedOut = true;
      if (lockedOut) throw new Error("invalid_grant");
      generation += 1;
      return tokens();
    },
  };
}

type Server = ReturnType<typeof rotatingServer>;

function source(server: Pick<Server, "renew" | "clock">, store: TokenStore, options: Partial<TokenSourceOptions> = {}) {
  const token = createTokenSource({ store, renew: server.renew, clock: server.clock, ...options });
  return { token, refresh: token.refresh };
}

describe("a token source", () => {
  test("gives the stored token and asks for no other while it is good", async () => {
    const server = rotatingServer(3_600_000);
    const { token } = source(server, createMemoryTokenStore(server.first));
    expect(await token()).toBe("access-1");
    expect(token()).toBe("access-1"); // no promise on the hot path
    expect(server.used).toEqual([]);
  });

  test("renews ahead of the end, once for all callers that find it worn out", async () => {
    const server = rotatingServer(3_600_000);
    const store = createMemoryTokenStore(server.first);
    const { token } = source(server, store, { earlyMs: 60_000 });
    await server.clock.advance(3_540_001);
    const given = await Promise.all(Array.from({ length: 50 }, async () => token()));
    expect(new Set(given)).toEqual(new Set(["access-2"]));
    expect(server.used).toEqual(["refresh-1"]);
    expect(store.load()).toMatchObject({ accessToken: "access-2", refreshToken: "refresh-2" });
  });

  test("renews once after any number of refusals, and not for a token that was replaced already", async () => {
    const server = rotatingServer();
    const { token, refresh } = source(server, createMemoryTokenStore(server.first));
    await token();
    expect(await Promise.all(Array.from({ length: 50 }, () => refresh("access-1")))).toEqual(
      Array.from({ length: 50 }, () => true),
    );
    expect(await refresh("access-1")).toBe(true);
    expect(server.used).toEqual(["refresh-1"]);
    expect(await token()).toBe("access-2");
  });

  test("renews once within a process also when the store has no lock", async () => {
    const server = rotatingServer();
    const { load, save } = createMemoryTokenStore(server.first);
    const { refresh } = source(server, { load, save });
    await Promise.all(Array.from({ length: 50 }, () => refresh("access-1")));
    expect(server.used).toEqual(["refresh-1"]);
    expect(server.lockedOut).toBe(false);
  });

  test("renews for a refusal that comes while the refused token is still being loaded", async () => {
    const server = rotatingServer();
    const memory = createMemoryTokenStore(server.first);
    const { token, refresh } = source(server, { ...memory, load: async () => (await settle(), memory.load()) });
    const [first, refreshed] = await Promise.all([token(), refresh("access-1")]);
    expect([first, refreshed, await token()]).toEqual(["access-1", true, "access-2"]);
  });

  test("never uses a refresh token twice among sources that share a store with a lock", async () => {
    const server = rotatingServer();
    const store = createMemoryTokenStore(server.first);
    const processes = Array.from({ length: 10 }, () => source(server, store));
    await Promise.all(processes.map(async ({ token }) => token()));
    expect(await Promise.all(processes.map(({ refresh }) => refresh("access-1")))).toEqual(
      Array.from({ length: 10 }, () => true),
    );
    expect(server.used).toEqual(["refresh-1"]);
    expect(await Promise.all(processes.map(async ({ token }) => token()))).toEqual(
      Array.from({ length: 10 }, () => "access-2"),
    );
    expect(server.lockedOut).toBe(false);
  });

  test("takes what another process has saved when its own refresh token turns out to be used up", async () => {
    const server = rotatingServer();
    const memory = createMemoryTokenStore(server.first);
    const { refresh, token } = source(server, { load: memory.load, save: memory.save });
    await token();
    const renew = refresh("access-1");
    memory.save({ accessToken: "access-x", refreshToken: "refresh-x" });
    expect(await renew).toBe(true);
    await expect(
      source({ ...server, renew: () => Promise.reject(new Error("invalid_grant")) }, memory).refresh("access-y"),
    ).resolves.toBe(true);
  });

  test("saves new tokens before anybody uses them", async () => {
    const server = rotatingServer();
    const memory = createMemoryTokenStore(server.first);
    const order: string[] = [];
    const save = async (tokens: Tokens): Promise<void> => {
      await settle();
      order.push(`saved ${tokens.accessToken}`);
      memory.save(tokens);
    };
    const { refresh, token } = source(server, { ...memory, save });
    await refresh("access-1");
    order.push(`used ${await token()}`);
    expect(order).toEqual(["saved access-2", "used access-2"]);
  });

  test("loses nothing when saving fails: it goes on from memory, tells, and saves at the next chance", async () => {
    const server = rotatingServer();
    const memory = createMemoryTokenStore(server.first);
    const failures: unknown[] = [];
    let broken = true;
    const save = (tokens: Tokens): void => {
      if (broken) throw new Error("disk full");
      memory.save(tokens);
    };
    const { refresh, token } = source(server, { ...memory, save }, { onSaveFailed: (error) => failures.push(error) });
    expect(await refresh("access-1")).toBe(true);
    expect(failures).toHaveLength(1);
    broken = false;
    expect(await token()).toBe("access-2");
    expect(memory.load()).toMatchObject({ refreshToken: "refresh-2" });
    expect(await refresh("access-2")).toBe(true);
    expect(server.lockedOut).toBe(false);
  });

  test("a renewal that fails rejects all who wait, and is tried again by the next", async () => {
    const server = rotatingServer();
    let down = true;
    const renew = (refreshToken: string): Promise<Tokens> =>
      down ? Promise.reject(new Error("down")) : server.renew(refreshToken);
    const { refresh } = source(server, createMemoryTokenStore(server.first), { renew });
    const results = await Promise.allSettled([refresh("access-1"), refresh("access-1")]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    down = false;
    expect(await refresh("access-1")).toBe(true);
  });

  test("keeps the refresh token where the server does not rotate it", async () => {
    const store = createMemoryTokenStore({ accessToken: "a", refreshToken: "r" });
    const { refresh } = createTokenSource({ store, renew: async () => ({ accessToken: "b" }) });
    await refresh("a");
    expect(store.load()).toEqual({ accessToken: "b", refreshToken: "r" });
  });

  test("says what to do when the store is empty or the token cannot be renewed", async () => {
    const server = rotatingServer();
    await expect(Promise.resolve(source(server, createMemoryTokenStore()).token())).rejects.toThrow(/log in/);
    await expect(source(server, createMemoryTokenStore({ accessToken: "a" })).refresh("a")).rejects.toThrow(
      /no refresh token/,
    );
  });

  test("spread into a client, it carries calls over the end of a token", async () => {
    const mock = createLabMock({ seed: 1 });
    const { token: first, ...given } = mock.lab.options();
    const store = createMemoryTokenStore({ accessToken: "worn-out-long-ago", refreshToken: "none" });
    const tokens = createTokenSource({ store, renew: async () => ({ accessToken: first }), clock: given.clock });
    const lab = createLab({ ...given, token: tokens });
    const callers = await Promise.all(Array.from({ length: 5 }, () => lab.me.get()));
    expect(callers).toHaveLength(5);
    expect(store.load()).toMatchObject({ accessToken: first });
  });
});
