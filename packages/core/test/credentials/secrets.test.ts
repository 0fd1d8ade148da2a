import { createHmacSigner, createMemoryTokenStore, createTokenSource, type Tokens } from "@antiphon/core";
import { problemAroundSecret, problemOfSecret, secretScheme } from "@antiphon/core/internal";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createManualClock } from "../time/manual-clock.js";

const scheme = (value: unknown, more: object = {}) =>
  secretScheme({ value: value as never, option: "token", factory: "createVendor", ...more });
const loose = (value: unknown): never => value as never;

describe("a secret that goes into a header", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("stands behind its prefix, in its header, and is the same object while it is the same secret", () => {
    expect(scheme("t0ken").credential()).toEqual({ headers: { authorization: "t0ken" } });
    expect(scheme("t0ken", { header: "x-key", prefix: "Bearer " }).credential()).toEqual({
      headers: { "x-key": "Bearer t0ken" },
    });
    let secret = "a";
    const moving = scheme(() => secret);
    const first = moving.credential();
    expect(moving.credential()).toBe(first);
    secret = "b";
    expect(moving.credential()).toEqual({ headers: { authorization: "b" } });
  });

  it("is read from its variable where the option is not given, and not where it is", () => {
    vi.stubEnv("BITE_TOKEN", "from-env");
    expect(scheme(undefined, { env: "BITE_TOKEN" }).credential()).toEqual({ headers: { authorization: "from-env" } });
    expect(scheme("given", { env: "BITE_TOKEN" }).credential()).toEqual({ headers: { authorization: "given" } });
  });

  it.each([undefined, null, ""])("is missed by name when it is %j, given or from a function", async (value) => {
    for (const given of [value, () => value])
      expect(() => scheme(given).credential()).toThrow("no token. Pass `token` to createVendor().");
    expect(() => scheme(() => value, { env: "BITE_TOKEN" }).credential()).toThrow("createVendor() or set BITE_TOKEN.");
    await expect(scheme(() => Promise.resolve(value)).credential()).rejects.toThrow("no token");
  });

  it.each([
    [5, "must be a string, not a number"],
    [{}, "must be a string, not an object"],
    ["a\nb", "holds a character that a header cannot carry"],
    ["a\u0000", "holds a character that a header cannot carry"],
    ["t\u0142ken", "holds a character that a header cannot carry"],
    [" a", "begins or ends with white space"],
    ["a\t", "begins or ends with white space"],
    ["Bearer x", 'begins with "Bearer ", which the client adds by itself'],
  ])("is refused as %j, without being shown", (value, message) => {
    const credential = () => scheme(() => value as string, { prefix: "Bearer " }).credential();
    expect(credential).toThrow(`\`token\` of createVendor() ${message}`);
  });

  it("may hold what a header can carry", () => {
    for (const good of ["a", "a b", "a\tb", "\u00ff\u0080", "~ !", ""])
      expect([good, problemOfSecret(good)]).toEqual([good, undefined]);
    expect(scheme("Bearer x").credential()).toEqual({ headers: { authorization: "Bearer x" } });
    expect([problemAroundSecret("a\nb"), problemAroundSecret("a\n")]).toEqual([
      undefined,
      expect.stringContaining("white space"),
    ]);
    expect(problemAroundSecret("\ufeffa")).toContain("white space");
  });

  it("is renewed by whoever can, and told which one was refused, without its prefix", async () => {
    const asked: string[] = [];
    const refresh = async (used: string): Promise<boolean> => (asked.push(used), true);
    const source = Object.assign(() => "a", { refresh });
    for (const given of [scheme(source, { prefix: "Bearer " }), scheme("a", { prefix: "Bearer ", refresh })])
      await given.refresh?.({ headers: { authorization: "Bearer old-one" } });
    await scheme(source).refresh?.({});
    expect(asked).toEqual(["old-one", "old-one", ""]);
    expect(scheme("a").refresh).toBeUndefined();
    expect(scheme(() => "a").refresh).toBeUndefined();
  });
});

describe("a signing secret", () => {
  const request = {
    method: "GET",
    path: "/x",
    query: "",
    headers: {},
    nonce: () => "n",
    body: new Uint8Array(),
    timestampMs: 1_999,
    memo: new Map<string, string>(),
  };

  it("is refused with white space around it, given at once or later", async () => {
    expect(() => createHmacSigner({ secret: "key\n" }).sign(request)).toThrow("the signing secret begins or ends");
    const later = createHmacSigner({ secret: () => Promise.resolve(" key") }).sign(request);
    await expect(later).rejects.toThrow("the signing secret begins or ends");
  });

  it("signs the whole second, in the headers that are asked for, at once or later", async () => {
    const usual = await createHmacSigner({ secret: "key" }).sign(request);
    expect(usual).toMatchObject({ "x-timestamp": "1" });
    const named = { signatureHeader: "X-Sig", timestampHeader: "X-At" };
    const other = await createHmacSigner({ secret: async () => "a2V5", secretEncoding: "base64", ...named }).sign(
      request,
    );
    expect(other).toEqual({ "x-at": "1", "x-sig": usual["x-signature"] });
    const body = await createHmacSigner({ secret: "key" }).sign({
      ...request,
      body: new Uint8Array([1]),
      memo: new Map<string, string>(),
    });
    expect(body["x-signature"]).not.toBe(usual["x-signature"]);
  });

  it("knows which codes speak of the clock", () => {
    const isSkew = (codes?: string[]) => (code: string) =>
      createHmacSigner({ secret: "k", clockSkewCodes: codes }).isClockSkew?.(code);
    expect(["TIMESTAMP_EXPIRED", "OTHER"].map(isSkew())).toEqual([true, false]);
    expect(["TIMESTAMP_EXPIRED", "OTHER"].map(isSkew(["OTHER"]))).toEqual([false, true]);
  });
});

describe("a token source", () => {
  it("renews at the moment that is early enough, not before, a minute early where nothing else is said", async () => {
    for (const [earlyMs, at] of [
      [undefined, 40_000],
      [10_000, 90_000],
      [0, 100_000],
    ] as const) {
      const clock = createManualClock();
      let renewed = 0;
      const store = createMemoryTokenStore({ accessToken: "a", refreshToken: "r", expiresAt: clock.now() + 100_000 });
      const renew = async () => ({ accessToken: `b${(renewed += 1)}`, expiresAt: clock.now() + 1_000_000 });
      const token = createTokenSource({ store, renew, clock, earlyMs });
      expect(await token()).toBe("a");
      await clock.advance(at - 1);
      expect(await token()).toBe("a");
      await clock.advance(1);
      expect([earlyMs, await token(), renewed]).toEqual([earlyMs, "b1", 1]);
    }
  });

  it("uses what the store holds where there is nothing to renew it with, until it is refused", async () => {
    const clock = createManualClock();
    const store = createMemoryTokenStore({ accessToken: "a", expiresAt: clock.now() - 1 });
    const renew = () => Promise.reject(new Error("must not be asked"));
    const source = createTokenSource({ store, renew, clock });
    expect(await source()).toBe("a");
    await expect(source.refresh("a")).rejects.toThrow("no refresh token: log in again");
    store.save({ accessToken: "b" });
    expect([await source.refresh("a"), await source()]).toEqual([true, "b"]);
    const empty = createTokenSource({ store: createMemoryTokenStore(), renew, clock });
    await expect(empty()).rejects.toThrow("the token store is empty");
  });

  it("asks for a token that is over as it comes once in a second", async () => {
    const clock = createManualClock();
    let renewed = 0;
    const store = createMemoryTokenStore({ accessToken: "a", refreshToken: "r", expiresAt: 0 });
    const renew = async () => ({ accessToken: `b${(renewed += 1)}`, expiresAt: clock.now() });
    const token = createTokenSource({ store, renew, clock });
    await token();
    await clock.advance(999);
    expect(await token()).toBe("b1");
    await clock.advance(1);
    expect(await token()).toBe("b2");
  });

  it("takes what another process has saved where its own renewal fails, and else tells that failure", async () => {
    for (const [saved, given] of [
      [{ accessToken: "b", refreshToken: "r2" }, "b"],
      [{ accessToken: "b", refreshToken: "r" }, "invalid_grant"],
      [undefined, "invalid_grant"],
    ] as const) {
      let stored: Tokens | undefined = { accessToken: "a", refreshToken: "r", expiresAt: 0 };
      const renew = (): Promise<Tokens> => {
        stored = saved;
        return Promise.reject(new Error("invalid_grant"));
      };
      const token = createTokenSource({ store: { load: () => stored, save: () => {} }, renew });
      const got = await (async () => token())().catch((error: Error) => error.message);
      expect([saved, got]).toEqual([saved, given]);
    }
  });

  it.each([undefined, null, {}, { accessToken: "" }, { accessToken: 5 }])(
    "refuses %j as what `renew` gives",
    async (given) => {
      const store = createMemoryTokenStore({ accessToken: "a", refreshToken: "r", expiresAt: 0 });
      await expect(createTokenSource({ store, renew: async () => loose(given) })()).rejects.toThrow(
        "gave no access token",
      );
    },
  );
});
