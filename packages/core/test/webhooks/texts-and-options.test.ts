import {
  auralytikScheme,
  createMemoryReplayStore,
  signWebhook,
  verifyWebhook,
  type ReplayStore,
  type WebhookScheme,
} from "@antiphon/core/webhooks";
import { checkVerifyOptions } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { at, body, bytes, delivery, now, refusal, scheme, secret, verify } from "./signed-delivery.js";

const loose = (value: unknown): never => value as never;

describe("What a refusal says", () => {
  test.each([
    [-301, "the message is 301 s old; 300 s are allowed"],
    [-3600, "the message is 3600 s old; 300 s are allowed"],
    [301, "the message is dated 301 s ahead; 300 s are allowed. Check this machine's clock"],
  ])("of a message %d s off", async (offset, message) => {
    expect((await refusal(verify(await delivery({ timestamp: now + offset })))).message).toContain(message);
  });

  test("half seconds are rounded, the tolerance is told in seconds", async () => {
    const signed = await delivery();
    const late = { clock: { now: () => now * 1000 + 2600 }, toleranceMs: 1500 };
    expect((await refusal(verify(signed, late))).message).toContain("the message is 3 s old; 1.5 s are allowed");
  });

  test("of a signature that does not fit: the first cause that can be seen", async () => {
    const signed = await delivery({ secret: "whsec_other" });
    const text = new TextDecoder().decode(body);
    for (const [request, given, message] of [
      [signed, `${secret} `, "white space"],
      [{ ...signed, body: text }, `${secret} `, "white space"],
      [{ ...signed, body: text }, secret, "The body was given as text"],
      [signed, secret, "Pass the secret whole"],
      [signed, [secret, ` ${secret}`], "white space"],
    ] as const)
      expect((await refusal(verify(request, { secret: given }))).message).toContain(message);
    for (const name of [scheme.headers.timestamp, scheme.headers.signature]) {
      const error = await refusal(verify({ ...signed, headers: { ...signed.headers, [name]: [] } }));
      expect([error.code, error.message]).toEqual([
        "MISSING_HEADER",
        expect.stringContaining("no delivery of Auralytik"),
      ]);
    }
  });
});

describe("What a verified delivery tells", () => {
  test("the vendor's name of it, where its header is there and the scheme knows one", async () => {
    const signed = await delivery();
    const named = { ...signed, headers: { ...signed.headers, "X-Auralytik-Delivery": ["dlv_1", "dlv_2"] } };
    expect((await verify(named)).delivery).toBe("dlv_1");
    expect((await verify(signed)).delivery).toBeUndefined();
    const { delivery: _, ...headers } = scheme.headers;
    expect((await verify(named, { scheme: { ...scheme, headers } })).delivery).toBeUndefined();
  });
});

describe("How many signatures are looked at", () => {
  test("sixteen of the version, whatever stands between them", async () => {
    const [right, other] = await Promise.all([secret, "whsec_other"].map((each) => delivery({ secret: each })));
    const name = scheme.headers.signature;
    const [good, bad] = [right!, other!].map(({ headers }) => headers[name] as string);
    for (const [before, verdict] of [
      [15, "accepted"],
      [16, "INVALID_SIGNATURE"],
    ] as const) {
      const headers = { ...right!.headers, [name]: [...Array<string>(before).fill(bad!), good!].join(", ") };
      const ended = verify({ headers, body }).then(
        () => "accepted",
        (error: { code: string }) => error.code,
      );
      expect([before, await ended]).toEqual([before, verdict]);
    }
    const versioned: WebhookScheme = { ...auralytikScheme, version: "v1=", encoding: "hex" };
    const signed = await signWebhook({ scheme: versioned, secret, body, timestamp: now });
    const headers = { ...signed, [name]: `${"v0=00 ".repeat(40)}${signed[name]}` };
    await expect(
      verifyWebhook({ headers, body }, { scheme: versioned, secret, clock: at(now) }),
    ).resolves.toBeDefined();
  });
});

describe("What signWebhook() sends", () => {
  test("the whole second of its clock, the body's type, and a signature for each secret", async () => {
    const clock = { now: () => now * 1000 + 999 };
    const headers = await signWebhook({ scheme, secret: [secret, "whsec_other"], body: bytes("{}"), clock });
    expect(headers).toMatchObject({ "content-type": "application/json", [scheme.headers.timestamp]: String(now) });
    expect(headers[scheme.headers.signature]!.split(" ")).toHaveLength(2);
    await expect(verify({ headers, body: "{}" }, { secret: "whsec_other" })).resolves.toBeDefined();
  });
});

describe("Options of whoever verifies", () => {
  const names = [
    "toleranceMs",
    "replayTtlMs",
    "claimMs",
    "bodyTimeoutMs",
    "maxBodyBytes",
    "scheme",
    "replay",
    "clock",
    "onError",
  ];
  const message = (options: object): string | undefined => {
    try {
      checkVerifyOptions(options, "receiver()", names);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const store: ReplayStore = createMemoryReplayStore();

  test("each amount is a number above zero", () => {
    for (const name of names.slice(0, 5)) {
      for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "5", null, {}])
        expect([name, value, message({ [name]: value })]).toEqual([
          name,
          value,
          expect.stringContaining(`\`${name}\``),
        ]);
      for (const value of [1, 0.5, undefined])
        expect([name, value, message({ [name]: value })]).toEqual([name, value, undefined]);
    }
    expect(message({ toleranceMs: "5" })).toContain("not a string");
    expect(message({ toleranceMs: -1 })).toContain("not -1");
  });

  test("the store has each of its functions, or there is none", () => {
    for (const replay of [undefined, false, store]) expect(message({ replay })).toBeUndefined();
    for (const name of ["claim", "finish", "release"] as const)
      for (const value of [undefined, true])
        expect(message({ replay: { ...store, [name]: value } })).toContain(`must have a function \`${name}\``);
    for (const replay of [null, true, 5]) expect(message({ replay })).toContain("must have a function `claim`");
  });

  test("the clock tells the time, and `onError` can be called", () => {
    for (const clock of [{ now: 5 }, {}, null, 5]) expect(message({ clock })).toContain("`clock` must have a function");
    for (const onError of [null, "log", {}]) expect(message({ onError })).toContain("`onError` must be a function");
    expect(message({ clock: { now: () => 5 }, onError: () => {} })).toBeUndefined();
  });

  test("each member of a scheme is there and of its type", () => {
    expect(message({ scheme })).toBeUndefined();
    const { headers } = scheme;
    for (const [change, text] of [
      [{ name: undefined }, "`scheme.name` must be a text"],
      [{ signedPrefix: 5 }, "`scheme.signedPrefix` must be a text"],
      [{ version: undefined }, "`scheme.version` must be a text"],
      [{ headers: { ...headers, timestamp: undefined } }, "`scheme.headers.timestamp` must be a text"],
      [{ headers: { ...headers, signature: 1 } }, "`scheme.headers.signature` must be a text"],
      [{ headers: { ...headers, signatur: "x" } }, "Did you mean `signature`?"],
      [{ headers: undefined }, "the options of scheme.headers must be an object"],
      [{ encoding: "hexx" }, "`scheme.encoding` must be"],
      [{ encoding: undefined }, "`scheme.encoding` must be"],
      [{ toleranceMs: undefined }, "`scheme.toleranceMs` must be a number above 0"],
      [{ toleranceMs: 0 }, "`scheme.toleranceMs` must be a number above 0"],
      [{ prefix: "x" }, "`prefix` is not an option of scheme"],
    ] as const)
      expect([change, message({ scheme: { ...scheme, ...change } })]).toEqual([change, expect.stringContaining(text)]);
    for (const encoding of ["base64", "hex"]) expect(message({ scheme: { ...scheme, encoding } })).toBeUndefined();
  });
});

describe("The store in memory", () => {
  test("remembers a handled delivery for a day, and a claim for five minutes, where nothing else is said", async () => {
    const times: unknown[] = [];
    const replay: ReplayStore = {
      claim: (_, ms) => (times.push(ms), "free"),
      finish: (_, ms) => void times.push(ms),
      release: () => void times.push("released"),
    };
    const usual = await verify(await delivery(), { replay });
    await usual.done();
    await usual.release();
    await (await verify(await delivery(), { replay, claimMs: 7, replayTtlMs: 9 })).done();
    expect(times).toEqual([300_000, 86_400_000, "released", 7, 9]);
  });

  test("holds ten thousand where nothing else is said, the newest of them", () => {
    const store = createMemoryReplayStore({ clock: at(0) });
    for (let n = 0; n <= 10_000; n += 1) void store.claim(`k${n}`, 1000);
    expect([store.claim("k1", 1), store.claim("k10000", 1), store.claim("k0", 1)]).toEqual([
      "claimed",
      "claimed",
      "free",
    ]);
  });

  test("forgets at the end of its time, not before", () => {
    let time = 0;
    const store = createMemoryReplayStore({ clock: { now: () => time } });
    void store.claim("a", 10);
    time = 9;
    expect(store.claim("a", 10)).toBe("claimed");
    time = 10;
    expect(store.claim("a", 10)).toBe("free");
    expect(() => createMemoryReplayStore(loose({ clok: 1 }))).toThrow("Did you mean `clock`?");
  });
});
