import { describe, expect, it } from "vitest";
import type { Api } from "../../src/call/operation.js";
import { causeWithoutSecrets } from "../../src/observe/cause-without-secrets.js";
import { createRedactor, holdsSecret, secretsOf, secretValues } from "../../src/observe/redact.js";

const SECRET = "s3cr3t-token";
const scrub = (text: string): string => text.replaceAll(SECRET, "[redacted]");

describe("the cause of an error", () => {
  it("is handed on as it is where nothing in it is secret", () => {
    const inner = new Error("plain");
    const bytes = new TextEncoder().encode(SECRET);
    for (const cause of [
      undefined,
      null,
      5,
      true,
      inner,
      { a: [1, null, { b: "x" }] },
      { bytes },
      new Error("a", { cause: inner }),
    ])
      expect(causeWithoutSecrets(cause, scrub)).toBe(cause);
  });

  it("is a copy without the secret where a text, a member or a hidden member holds it", () => {
    expect(causeWithoutSecrets(`sent ${SECRET}`, scrub)).toBe("sent [redacted]");
    const hidden = Object.defineProperty(new Error("plain"), "request", { value: { headers: [SECRET] } });
    for (const [cause, message] of [
      [new TypeError(`sent ${SECRET}`), "sent [redacted]"],
      [{ message: "plain", config: { token: SECRET } }, "plain"],
      [{ config: SECRET }, ""],
      [hidden, "plain"],
    ] as const) {
      const copy = causeWithoutSecrets(cause, scrub) as Error;
      expect([copy instanceof Error, copy.message]).toEqual([true, message]);
      expect(JSON.stringify(Object.getOwnPropertyDescriptors(copy))).not.toContain(SECRET);
    }
  });

  it("keeps name, code and stack, and the causes behind it, each by the same rule", () => {
    const last = new Error("plain");
    const middle = new Error(`again ${SECRET}`, { cause: last });
    const first = Object.assign(new RangeError(SECRET, { cause: middle }), { code: "E_RANGE" });
    first.stack = `RangeError: ${SECRET}\n    at here`;
    const copy = causeWithoutSecrets(first, scrub) as Error & { code: string; cause: Error };
    expect(copy).toMatchObject({ name: "RangeError", code: "E_RANGE", message: "[redacted]" });
    expect(Object.getOwnPropertyDescriptor(copy, "code")).toMatchObject({ configurable: true, writable: true });
    expect(copy.stack).toBe("RangeError: [redacted]\n    at here");
    expect(copy.cause.message).toBe("again [redacted]");
    expect(copy.cause.cause).toBe(last);
    const bare = causeWithoutSecrets({ message: SECRET, stack: 5 }, scrub) as Error;
    expect(Object.hasOwn(bare, "code")).toBe(false);
    expect(bare.stack).toContain("[redacted]");
  });

  it("is followed five deep, and ends where it names itself", () => {
    const chain = (length: number): Error => new Error(SECRET, length > 1 ? { cause: chain(length - 1) } : {});
    let depth = 0;
    for (let at: unknown = causeWithoutSecrets(chain(9), scrub); at instanceof Error; at = at.cause) depth += 1;
    expect(depth).toBe(5);
    const circle = new Error(SECRET) as Error & { cause: unknown };
    circle.cause = circle;
    expect(String((causeWithoutSecrets(circle, scrub) as Error).cause)).toBe("Error: [redacted]");
    for (const [levels, isSeen] of [
      [5, true],
      [6, false],
    ] as const) {
      let value: unknown = SECRET;
      for (let level = 0; level < levels; level += 1) value = { value };
      expect([levels, causeWithoutSecrets(value, scrub) !== value]).toEqual([levels, isSeen]);
    }
  });
});

describe("secrets", () => {
  it("are the values of a credential from eight characters on, with their last word, in every spelling", () => {
    expect(secretsOf({ a: "1234567" }, undefined, { b: "12345678" })).toEqual(["12345678"]);
    expect(secretsOf({ authorization: "Bearer 1234567" })).toEqual([
      "Bearer 1234567",
      "Bearer%201234567",
      "Bearer+1234567",
    ]);
    expect(secretsOf({ authorization: "Bearer 12345678" })).toContain("12345678");
    expect(secretsOf({ key: 'a"b\\c/d e+f' })).toEqual(
      expect.arrayContaining([
        'a"b\\c/d e+f',
        'a\\"b\\\\c/d e+f',
        "a%22b%5Cc%2Fd%20e%2Bf",
        "a%22b%5Cc%2Fd+e%2Bf",
        "a%22b%5Cc/d%20e+f",
      ]),
    );
    expect(secretsOf({ key: "half \ud83d an emoji" })).toContain("half \ud83d an emoji");
    expect(secretsOf()).toEqual([]);
  });

  it("are found by name, however deep, in path, query and body, and not in bytes or under other names", () => {
    const names = ["token", "secret"];
    const long = "long-enough";
    const body = { a: [{ token: long }, null, { b: { secret: "also-long-enough" } }], name: "not-a-secret", token: 5 };
    expect(secretValues(names, { token: "in-the-path" }, undefined, body)).toEqual(
      expect.arrayContaining(["in-the-path", long, "also-long-enough"]),
    );
    expect(secretValues(names, body)).not.toContain("not-a-secret");
    expect(secretValues([], body)).toEqual([]);
    expect(secretValues(undefined, body)).toEqual([]);
    expect(secretValues(["0"], new Uint8Array(9))).toEqual([]);
    for (const [levels, found] of [
      [7, true],
      [8, false],
    ] as const) {
      let deep: unknown = { token: long };
      for (let level = 0; level < levels; level += 1) deep = { deep };
      expect([levels, holdsSecret(names, deep)]).toEqual([levels, found]);
    }
  });

  it("are there or not, by name", () => {
    expect(holdsSecret(["token"], {}, { token: "x" })).toBe(true);
    for (const parts of [[], [{}], [{ tokens: "x" }], [undefined, null, "token"], [{ token: 5 }]])
      expect(holdsSecret(["token"], ...parts)).toBe(false);
    expect(holdsSecret([], { token: "x" })).toBe(false);
    expect(holdsSecret(undefined, { token: "x" })).toBe(false);
  });
});

describe("what observers are shown", () => {
  const api = {
    secrets: ["token"],
    requestIdHeader: "X-Trace",
    rateLimit: {
      limit: "x-l",
      remaining: "x-r",
      reset: { header: "x-reset", unit: "s" },
      resetAfter: { header: "x-after", unit: "s" },
      bucket: "x-bucket",
      scope: "x-scope",
      global: "x-global",
    },
  } as unknown as Api;

  it("of headers: those of HTTP that carry no secret, and those that the API tells its limits and ids in", () => {
    const harmless =
      "accept accept-encoding accept-ranges age allow cache-control content-encoding content-length content-range content-type " +
      "date deprecation etag idempotency-replayed idempotent-replayed last-modified range retry-after retry-after-ms server sunset " +
      "traceparent user-agent vary x-request-id x-should-retry";
    const ofTheApi = "x-trace x-l x-r x-reset x-after x-bucket x-scope x-global";
    const others =
      "authorization cookie set-cookie x-api-key x-signature idempotency-key location referer x-new-tomorrow undefined";
    const all = [harmless, ofTheApi, others].flatMap((names) => names.split(" "));
    const given = Object.fromEntries(all.map((name) => [name, "v"]));
    const shown = (of: Api): string[] => Object.keys(createRedactor(of).headers(given)).sort();
    expect(shown(api)).toEqual(`${harmless} ${ofTheApi}`.split(" ").sort());
    expect(shown({} as Api)).toEqual(harmless.split(" ").sort());
  });

  it("of a value: every secret text in it, in names too, and nothing of a secret member", () => {
    const redactor = createRedactor(api);
    const value = { [`a ${SECRET}`]: [`b ${SECRET}${SECRET}`, null, 5, { token: { deep: 1 }, c: true }], d: SECRET };
    expect(redactor.scrub(value, [SECRET])).toEqual({
      "a [redacted]": ["b [redacted][redacted]", null, 5, { token: "[redacted]", c: true }],
      d: "[redacted]",
    });
    expect(redactor.scrub({ token: "x", other: "y" }, [])).toEqual({ token: "[redacted]", other: "y" });
    expect(createRedactor({} as Api).scrub({ token: "x" }, [])).toEqual({ token: "x" });
  });
});
