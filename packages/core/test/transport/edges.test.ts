import { TransportError } from "@antiphon/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { RuntimeInit } from "../../src/call/runtime.js";
import { AbortRelay } from "../../src/transport/abort-relay.js";
import { type BaseUrl, createBaseUrl, isLoopback } from "../../src/transport/base-url.js";
import { reachedBy } from "../../src/transport/fetch-transport.js";
import { isLarger, oneMoreThan, readBytes } from "../../src/transport/read-whole.js";
import { isSuccess, nextHop, redirectOf, type Target } from "../../src/transport/redirect.js";

describe("how far a failed request came", () => {
  it("is not sent by every code and text that only a connection still being made can have", () => {
    const codes =
      "ENOTFOUND EAI_AGAIN ECONNREFUSED EHOSTUNREACH ENETUNREACH UND_ERR_CONNECT_TIMEOUT ERR_TLS_CERT_ALTNAME_INVALID " +
      "ERR_SSL_WRONG_VERSION_NUMBER ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE " +
      "ERR_SSL_TLSV1_UNRECOGNIZED_NAME CERT_HAS_EXPIRED DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_VERIFY_LEAF_SIGNATURE";
    for (const code of codes.split(" ")) expect([code, reachedBy({ code })]).toEqual([code, "not_sent"]);
    for (const syscall of ["connect", "getaddrinfo"])
      expect(reachedBy({ code: "ETIMEDOUT", syscall })).toBe("not_sent");
    const message = "Client network socket disconnected before secure TLS connection was established";
    expect(reachedBy({ code: "ECONNRESET", message })).toBe("not_sent");
  });

  it("is unknown by any other, and by none", () => {
    for (const error of [
      { code: "ECONNRESET" },
      { code: "EPIPE" },
      { code: "ETIMEDOUT", syscall: "read" },
      { code: "UND_ERR_SOCKET" },
      { code: "XENOTFOUND" },
      { code: "ERR_SSL_BAD_RECORD_TYPE" },
      { syscall: "connected" },
      { message: "fetch failed" },
      {},
      null,
      undefined,
      "ENOTFOUND",
      5,
    ])
      expect([error, reachedBy(error)]).toEqual([error, "unknown"]);
  });

  it("is read of the cause where the error says nothing itself, five deep; of several addresses, of each", () => {
    const dead = { code: "ECONNREFUSED" };
    const cut = { code: "ECONNRESET" };
    for (const [error, expected] of [
      [{ cause: dead }, "not_sent"],
      [{ code: "ECONNRESET", cause: dead }, "unknown"],
      [{ code: 5, cause: dead }, "not_sent"],
      [{ errors: [dead, dead] }, "not_sent"],
      [{ errors: [dead, cut] }, "unknown"],
      [{ errors: [], cause: dead }, "not_sent"],
      [{ errors: "none", cause: dead }, "not_sent"],
      [{ errors: [{ cause: dead }] }, "not_sent"],
    ] as const)
      expect([error, reachedBy(error)]).toEqual([error, expected]);
    const behind = (depth: number): unknown => (depth === 0 ? dead : { cause: behind(depth - 1) });
    expect([reachedBy(behind(4)), reachedBy(behind(5))]).toEqual(["not_sent", "unknown"]);
    const inErrors = (depth: number): unknown => (depth === 0 ? dead : { errors: [inErrors(depth - 1)] });
    expect([reachedBy(inErrors(4)), reachedBy(inErrors(5))]).toEqual(["not_sent", "unknown"]);
  });

  it("is told by a transport as a stage or in a word", () => {
    for (const [given, reached, stage] of [
      ["not_sent", "not_sent", undefined],
      ["unknown", "unknown", undefined],
      ["not_connected", "not_sent", "not_connected"],
      ["connected", "not_sent", "connected"],
      ["head_written", "unknown", "head_written"],
      ["body_written", "unknown", "body_written"],
      ["head_read", "unknown", "head_read"],
    ] as const) {
      const error = new TransportError("broke", given);
      expect([given, error.reached, error.stage]).toEqual([given, reached, stage]);
    }
  });
});

describe("a relayed abort", () => {
  it("comes once, to those that listen when it comes, with its reason", () => {
    const relay = new AbortRelay();
    const told: string[] = [];
    const gone = (): void => void told.push("gone");
    relay.addEventListener("abort", gone);
    relay.addEventListener("abort", () => told.push("a"));
    relay.addEventListener("abort", () => told.push("b"));
    relay.removeEventListener("abort", gone);
    relay.removeEventListener("abort", gone); // nobody else goes in its place
    relay.abort("first");
    relay.addEventListener("abort", () => told.push("late"));
    relay.abort("second");
    expect([told, relay.aborted, relay.reason]).toEqual([["a", "b"], true, "first"]);
  });
});

describe("the size of a body", () => {
  it("is that of its bytes, up to the limit and not beyond", async () => {
    for (const [text, maxBytes, expected] of [
      ["", 0, false],
      ["a", 0, true],
      ["abc", 3, false],
      ["abcd", 3, true],
      ["éé", 4, false],
      ["éé", 3, true],
      ["€", 3, false],
      ["€", 2, true],
      ["😀", 4, false],
      ["😀", 3, true],
    ] as const)
      expect([text, maxBytes, isLarger(text, maxBytes)]).toEqual([text, maxBytes, expected]);
    expect(oneMoreThan(10)).toBeGreaterThan(10 + 3); // a mark in front, and a character that is cut
    async function* body(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array([1, 2]);
      yield new Uint8Array([3]);
    }
    expect(await readBytes(body(), 3)).toEqual(new Uint8Array([1, 2, 3]));
    expect(await readBytes(body(), 2)).toBeUndefined();
  });
});

describe("the address of an API", () => {
  afterEach(() => vi.unstubAllEnvs());
  const vendor = "https://vendor.test/api/v1";
  const find = (given: {
    option?: string;
    env?: string[];
    api?: string;
    discover?: () => string;
    normalize?: (text: string) => string;
  }) =>
    createBaseUrl({
      api: { baseUrl: given.api },
      options: { baseUrl: given.option },
      factory: "createVendor",
      baseUrl: { env: given.env, discover: given.discover, normalize: given.normalize },
    } as unknown as RuntimeInit);

  it("is the option's, else a variable's, else what is discovered, else the vendor's", async () => {
    vi.stubEnv("BITE_OLD", "https://old.test/x");
    vi.stubEnv("BITE_EMPTY", "  ");
    vi.stubEnv("BITE_ORIGIN", "https://origin.test");
    vi.stubEnv("BITE_SLASH", "https://origin.test/");
    for (const [given, href] of [
      [{ option: "https://option.test/x", env: ["BITE_OLD"], api: vendor }, "https://option.test/x"],
      [{ option: "  https://option.test/x/ ", api: vendor }, "https://option.test/x"],
      [{ option: " ", env: ["BITE_EMPTY", "BITE_OLD"], api: vendor }, "https://old.test/x"],
      [{ env: ["BITE_ORIGIN", "BITE_OLD"], api: vendor }, "https://origin.test/api/v1"],
      [{ env: ["BITE_SLASH"], api: vendor }, "https://origin.test/api/v1"],
      [{ env: ["BITE_ORIGIN"] }, "https://origin.test"],
      [{ option: "https://option.test", api: vendor }, "https://option.test"],
      [{ env: ["BITE_NONE"], api: vendor }, vendor],
      [{ env: ["BITE_NONE"], api: vendor, discover: () => "https://found.test/y//" }, "https://found.test/y"],
      [{ option: "option.test", normalize: (text: string) => `https://${text}` }, "https://option.test"],
    ] as const)
      expect([given, (await find(given as never)()).href]).toEqual([given, href]);
  });

  it("is parted into what a request needs", async () => {
    const parts: BaseUrl = await find({ option: "http://localhost:8080/a/b///" })();
    expect(parts).toEqual({
      origin: "http://localhost:8080",
      href: "http://localhost:8080/a/b",
      path: "/a/b",
      isPrivate: true,
    });
    expect((await find({ option: "http://example.test" })()).isPrivate).toBe(false);
  });

  it("is found once, and looked for again after a failure", async () => {
    let asked = 0;
    const base = find({
      discover: () => {
        if ((asked += 1) === 1) throw new Error("down");
        return "https://found.test";
      },
    });
    await expect((async () => base())()).rejects.toThrow("down");
    const [one, other] = await Promise.all([base(), base()]);
    expect([one === other, asked, base()]).toEqual([true, 2, one]);
  });

  it.each([
    ["https://user@host.test", "without credentials and query"],
    ["https://:word@host.test", "without credentials and query"],
    ["https://host.test?a=1", "without credentials and query"],
    ["https://host.test#a", "without credentials and query"],
    ["ftp://host.test", "must begin with https: or http:"],
    ["host.test", "is not a URL"],
    ["host.test:80/x", "must begin with https: or http:"],
  ])("is refused as %j, by the name of where it stood", async (text, message) => {
    expect(() => find({ option: text })()).toThrow(new RegExp(`\`baseUrl\` .*${message}`));
    vi.stubEnv("BITE_BAD", text);
    expect(() => find({ env: ["BITE_BAD"], api: vendor })()).toThrow(new RegExp(`BITE_BAD .*${message}`));
  });

  it("is asked for by name where there is none", () => {
    expect(() => find({})()).toThrow("no address. Pass `baseUrl` to createVendor().");
    expect(() => find({ env: ["BITE_NONE"] })()).toThrow("Pass `baseUrl` to createVendor() or set BITE_NONE.");
  });

  it("is this very machine by these host names alone", () => {
    for (const host of ["localhost", "localhost.", "a.localhost", "a.b.localhost.", "127.0.0.1", "127.9.9.9", "[::1]"])
      expect([host, isLoopback(host)]).toEqual([host, true]);
    for (const host of [
      "localhost.test",
      "xlocalhost",
      ".localhost",
      "128.0.0.1",
      "127.0.0",
      "127.0.0.1.test",
      "[::2]",
      "::1",
      "",
    ])
      expect([host, isLoopback(host)]).toEqual([host, false]);
  });
});

describe("a redirect", () => {
  const from: Target = { origin: "https://api.test", path: "/v1/x", query: "?a=1", isPrivate: true };
  const answer = (status: number, location?: string) =>
    ({ status, headers: location === undefined ? {} : { location } }) as never;
  const hop = (status: number, location?: string, more: object = {}) =>
    nextHop({ method: "GET", from, hops: 0, mayCross: false, ...more }, answer(status, location));

  it("is a success by its first digit alone", () => {
    expect([199, 200, 204, 299, 300].map(isSuccess)).toEqual([false, true, true, true, false]);
  });

  it("is followed by reads, three times, within the origin", () => {
    for (const status of [301, 302, 303, 307, 308])
      expect(hop(status, "/y?b=2#c")).toEqual({ ...from, path: "/y", query: "?b=2" });
    for (const status of [200, 300, 304, 305, 309, 400]) expect(hop(status, "/y")).toBeUndefined();
    for (const [hops, follows] of [
      [2, true],
      [3, false],
    ] as const)
      expect([hops, hop(302, "/y", { hops }) !== undefined]).toEqual([hops, follows]);
    for (const method of ["HEAD", "POST", "PUT"]) expect(hop(302, "/y", { method })).toBeUndefined();
    expect(hop(302, "y")).toEqual({ ...from, path: "/v1/y", query: "" });
    for (const elsewhere of [
      "https://other.test/y",
      "http://api.test/y",
      "https://api.test:8443/y",
      "http://[",
      undefined,
    ])
      expect([elsewhere, hop(302, elsewhere)]).toEqual([elsewhere, undefined]);
  });

  it("of a presigned link may cross to https, not to a network that only we can reach", () => {
    const crosses = (location: string, origin = from.origin) =>
      hop(302, location, { mayCross: true, from: { ...from, origin } }) !== undefined;
    for (const good of [
      "https://other.test/y",
      "https://8.8.8.8/",
      "https://172.15.0.1/",
      "https://172.32.0.1/",
      "https://100.63.0.1/",
      "https://192.167.0.1/",
      "https://10.example.test/",
      "https://[2606:4700::1]/",
    ])
      expect([good, crosses(good)]).toEqual([good, true]);
    for (const bad of [
      "http://other.test/",
      "https://10.0.0.1/",
      "https://127.0.0.1/",
      "https://localhost/",
      "https://172.16.0.1/",
      "https://172.31.0.1/",
      "https://192.168.1.1/",
      "https://169.254.169.254/",
      "https://100.64.0.1/",
      "https://100.127.0.1/",
      "https://0.0.0.0/",
      "https://198.18.0.1/",
      "https://198.19.0.1/",
      "https://224.0.0.1/",
      "https://255.255.255.255/",
      "https://[::]/",
      "https://[fd00::1]/",
      "https://[fe80::1]/",
      "https://[::ffff:10.0.0.1]/",
      "https://[64:ff9b::a00:1]/",
      "https://[2002:a00:1::]/",
      "ftp://other.test/",
    ])
      expect([bad, crosses(bad)]).toEqual([bad, false]);
    expect(crosses("http://localhost:9/", "http://127.0.0.1:8")).toBe(true);
    expect(crosses("http://other.test/", "http://127.0.0.1:8")).toBe(false);
  });

  it("that is not followed is named without its query, and without the path of a presigned link", () => {
    const told = (location?: string, isPresigned = false) => redirectOf(from, answer(302, location), isPresigned);
    expect(told("https://o.test:8/p?key=1")).toBe("redirected to https://o.test:8/p, which is not followed");
    expect(told("https://o.test/p?key=1", true)).toBe("redirected to https://o.test, which is not followed");
    expect(told()).toBe("redirected, but not told where to");
    expect(told("http://[")).toBe("redirected to an address that cannot be read");
    expect(told(`/${"x".repeat(400)}`)).toBe(
      `redirected to https://api.test/${"x".repeat(300 - 17)}, which is not followed`,
    );
    expect(redirectOf(from, answer(200, "/y"), false)).toBeUndefined();
  });
});
