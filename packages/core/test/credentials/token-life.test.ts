import { createMemoryTokenStore, createTokenSource, type Tokens } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { createManualClock } from "../time/manual-clock.js";

interface Endpoint {
  readonly lifeMs?: number;
  /** What it gives as a refresh token, by the number of the renewal. */
  readonly refreshToken?: (nth: number) => string | undefined;
}

function open({ lifeMs, refreshToken = (nth) => `r${nth}` }: Endpoint, firstLifeMs = 0) {
  const clock = createManualClock();
  const used: string[] = [];
  const store = createMemoryTokenStore({ accessToken: "a0", refreshToken: "r0", expiresAt: clock.now() + firstLifeMs });
  const token = createTokenSource({
    store,
    clock,
    renew: async (refresh): Promise<Tokens> => {
      used.push(refresh);
      const next = { accessToken: `a${used.length}`, refreshToken: refreshToken(used.length) } as Tokens;
      return lifeMs === undefined ? next : { ...next, expiresAt: clock.now() + lifeMs };
    },
  });
  return { clock, used, store, token };
}

describe("a token that lives shorter than the margin", () => {
  it.each([1000, 5000, 30_000, 59_999, 60_001, 119_000])(
    "of %d ms is renewed at half its life, not with each call",
    async (lifeMs) => {
      const { clock, used, token } = open({ lifeMs });
      for (let call = 0; call < 50; call += 1) await token();
      expect(used).toHaveLength(1);
      const halfLifeMs = Math.max(lifeMs - 60_000, lifeMs / 2, 1000);
      await clock.advance(halfLifeMs - 1);
      for (let call = 0; call < 50; call += 1) await token();
      expect(used).toHaveLength(1);
      await clock.advance(2);
      for (let call = 0; call < 50; call += 1) await token();
      expect(used).toHaveLength(2);
    },
  );

  it.each([0, -1, -3_600_000])(
    "or is over as it comes (%d ms) is used until a 401, and asked for once a second at most",
    async (lifeMs) => {
      const { clock, used, token } = open({ lifeMs });
      for (let second = 0; second < 5; second += 1) {
        for (let call = 0; call < 50; call += 1) await token();
        await clock.advance(1000);
      }
      expect(used.length).toBeLessThanOrEqual(5);
    },
  );
});

describe("a renewal without a new refresh token", () => {
  it.each([undefined, ""])("(%j) keeps the old one, in memory and in the store", async (given) => {
    const { used, store, token } = open({ lifeMs: 3_600_000, refreshToken: () => given });
    await token();
    expect(store.load()).toMatchObject({ accessToken: "a1", refreshToken: "r0" });
    expect(await token.refresh("a1")).toBe(true);
    expect(used).toEqual(["r0", "r0"]);
  });

  it.each([undefined, null, {}, { accessToken: "" }, { access_token: "x" }])(
    "that gives %j is refused in words",
    async (answer) => {
      const store = createMemoryTokenStore({ accessToken: "a0", refreshToken: "r0", expiresAt: 0 });
      const token = createTokenSource({ store, clock: createManualClock(), renew: async () => answer as never });
      await expect(token()).rejects.toMatchObject({
        code: "CREDENTIALS_FAILED",
        message: expect.stringContaining("accessToken"),
      });
    },
  );
});

describe("a wall clock that is set", () => {
  it.each([-86_400_000 * 365, -3_600_000, 3_600_000, 86_400_000 * 365])(
    "by %d ms neither stops renewals nor makes them spin",
    async (shiftMs) => {
      const { clock, used, token } = open({ lifeMs: 600_000 });
      await token();
      clock.shiftWall(shiftMs);
      for (let call = 0; call < 50; call += 1) await token();
      expect(used).toHaveLength(1);
      for (let minute = 0; minute < 60; minute += 1) {
        await clock.advance(60_000);
        for (let call = 0; call < 5; call += 1) await token();
      }
      // Ten minutes each, renewed a minute early.
      expect(used.length).toBeGreaterThanOrEqual(6);
      expect(used.length).toBeLessThanOrEqual(8);
    },
  );
});
