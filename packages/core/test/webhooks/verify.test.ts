import { readFileSync } from "node:fs";
import {
  astralInteractionScheme,
  auralytikScheme,
  constantTimeEqual,
  createMemoryReplayStore,
  signWebhook,
  type VerifyOptions,
  verifyWebhook,
  WebhookError,
  type WebhookRequest,
  type WebhookScheme,
} from "@antiphon/core/webhooks";
import { AntiphonError } from "@antiphon/core";
import { describe, expect, test } from "vitest";

interface Vectors {
  readonly secret: string;
  readonly cases: readonly {
    readonly id: string;
    readonly timestamp: number;
    readonly body: string;
    readonly signature: string;
  }[];
}

const scheme = auralytikScheme;
const secret = "whsec_test_k7G2xQ9abcdef0123456789";
const now = 1_774_880_700;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (seconds: number) => ({ now: () => seconds * 1000 });
const body = bytes('{"id":"evt_1","event":"export.ready","data":{}}');

async function delivery(change: { body?: Uint8Array; timestamp?: number; secret?: string | string[] } = {}): Promise<{
  headers: Record<string, string>;
  body: Uint8Array;
}> {
  const signed = change.body ?? body;
  return {
    headers: await signWebhook({
      scheme,
      secret: change.secret ?? secret,
      body: signed,
      timestamp: change.timestamp ?? now,
    }),
    body: signed,
  };
}

const verify = (request: WebhookRequest, options: Partial<VerifyOptions> = {}) =>
  verifyWebhook(request, { scheme, secret, clock: at(now), ...options });

async function refusal(attempt: Promise<unknown>): Promise<WebhookError> {
  const error = await attempt.then(
    () => expect.unreachable("was accepted"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WebhookError);
  return error as WebhookError;
}

describe.each<[string, WebhookScheme]>([
  ["auralytik-webhooks", auralytikScheme],
  ["astral-interactions", astralInteractionScheme],
])("the vectors of %s", (file, each) => {
  const vectors = JSON.parse(
    readFileSync(new URL(`../../../../spec/vectors/${file}.json`, import.meta.url), "utf8"),
  ) as Vectors;

  test.each(vectors.cases)(
    "P66: $id is accepted and signed the same way",
    async ({ timestamp, body: text, signature }) => {
      const headers = { [each.headers.timestamp]: String(timestamp), [each.headers.signature]: signature };
      const options = { scheme: each, secret: vectors.secret, clock: at(timestamp) };
      const verified = await verifyWebhook({ headers, body: bytes(text) }, options);
      expect(verified.timestampMs).toBe(timestamp * 1000);
      expect(verified.body).toEqual(bytes(text));
      expect(await signWebhook({ ...options, body: text, timestamp })).toMatchObject(headers);
    },
  );

  test.each(vectors.cases)(
    "P66: $id with one bit of its body changed is refused",
    async ({ timestamp, body: text, signature }) => {
      const headers = { [each.headers.timestamp]: String(timestamp), [each.headers.signature]: signature };
      const changed = bytes(text === "" ? " " : text);
      changed[0] = (changed[0] as number) ^ 1;
      const error = await refusal(
        verifyWebhook({ headers, body: changed }, { scheme: each, secret: vectors.secret, clock: at(timestamp) }),
      );
      expect(error.code).toBe("INVALID_SIGNATURE");
    },
  );
});

describe("P66: the body", () => {
  test("two bodies that are not UTF-8 do not share a signature", async () => {
    const [one, other] = [new Uint8Array([0xff, 0x7b]), new Uint8Array([0xfe, 0x7b])];
    const signed = await delivery({ body: one });
    await expect(verify(signed)).resolves.toMatchObject({ body: one });
    expect((await refusal(verify({ ...signed, body: other }))).code).toBe("INVALID_SIGNATURE");
  });

  test("an ArrayBuffer and a text of the same bytes are accepted too", async () => {
    const signed = await delivery();
    await expect(verify({ ...signed, body: body.slice().buffer })).resolves.toBeDefined();
    await expect(verify({ ...signed, body: new TextDecoder().decode(body) })).resolves.toBeDefined();
  });

  test("a parsed body is refused with a hint instead of being printed again and compared", async () => {
    const parsed = { ...(await delivery()), body: { id: "evt_1" } as never };
    await expect(verify(parsed)).rejects.toThrow(/raw bytes/);
  });

  test("the verified body is parsed on demand, and one that is no JSON has its own code", async () => {
    expect((await verify(await delivery())).json()).toEqual({ id: "evt_1", event: "export.ready", data: {} });
    const text = await verify(await delivery({ body: bytes("secret words") }));
    expect(() => text.json()).toThrowError(expect.objectContaining({ code: "INVALID_JSON" }));
    expect(() => text.json()).not.toThrowError(/secret words/);
  });
});

describe("P66: the headers", () => {
  const spellings: readonly [string, (name: string) => string][] = [
    ["lower case", (name) => name],
    ["upper case", (name) => name.toUpperCase()],
    ["mixed case", (name) => name.replace(/\b\w/g, (letter) => letter.toUpperCase())],
  ];

  test.each(spellings)("a plain object in %s is read", async (_, spell) => {
    const signed = await delivery();
    const headers = Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [spell(name), value]));
    await expect(verify({ ...signed, headers })).resolves.toBeDefined();
  });

  test("a fetch Headers object is read", async () => {
    const signed = await delivery();
    await expect(verify({ ...signed, headers: new Headers(signed.headers) })).resolves.toBeDefined();
  });

  test("Node's headers with repeated ones as arrays are read", async () => {
    const signed = await delivery();
    const signature = signed.headers[scheme.headers.signature] as string;
    const headers = { ...signed.headers, host: "example.org", [scheme.headers.signature]: ["AAAA", signature] };
    await expect(verify({ ...signed, headers })).resolves.toBeDefined();
  });

  test("each header of the scheme must be there", async () => {
    const signed = await delivery();
    for (const name of [scheme.headers.timestamp, scheme.headers.signature]) {
      const { [name]: _, ...headers } = signed.headers;
      const error = await refusal(verify({ ...signed, headers }));
      expect(error.code).toBe("MISSING_HEADER");
      expect(error.message).toContain(name);
    }
  });

  test("two timestamps are refused, whichever of them was signed", async () => {
    const signed = await delivery();
    for (const timestamp of [[String(now), String(now + 1)], [String(now + 1), String(now)], `${now}, ${now + 1}`]) {
      const headers = { ...signed.headers, [scheme.headers.timestamp]: timestamp };
      expect((await refusal(verify({ ...signed, headers }))).code).toBe("INVALID_TIMESTAMP");
    }
  });
});

describe("P66: secrets and signatures", () => {
  test("any of several secrets fits", async () => {
    const signed = await delivery();
    await expect(verify(signed, { secret: ["whsec_old", secret] })).resolves.toBeDefined();
    await expect(verify(signed, { secret: [secret, "whsec_new"] })).resolves.toBeDefined();
    expect((await refusal(verify(signed, { secret: ["whsec_old", "whsec_new"] }))).code).toBe("INVALID_SIGNATURE");
  });

  test("any of several signatures fits, separated by spaces or commas", async () => {
    const signed = await delivery({ secret: ["whsec_other", secret] });
    await expect(verify(signed)).resolves.toBeDefined();
    const name = scheme.headers.signature;
    const headers = { ...signed.headers, [name]: (signed.headers[name] as string).replace(" ", ", ") };
    await expect(verify({ ...signed, headers })).resolves.toBeDefined();
  });

  test("signatures of unknown versions are skipped, and one alone is named", async () => {
    const options = { scheme: astralInteractionScheme, secret: "webhook_token", clock: at(now) };
    const headers = await signWebhook({ ...options, body });
    const name = astralInteractionScheme.headers.signature;
    const later = { ...headers, [name]: `v2=${"0".repeat(64)} ${headers[name]}` };
    await expect(verifyWebhook({ headers: later, body }, options)).resolves.toBeDefined();
    const only = { ...headers, [name]: (headers[name] as string).replace("v1=", "v2=") };
    const error = await refusal(verifyWebhook({ headers: only, body }, options));
    expect(error.code).toBe("INVALID_SIGNATURE");
    expect(error.message).toContain('no signature of the version "v1="');
  });

  test("a signature with anything after it is refused", async () => {
    const signed = await delivery();
    const name = scheme.headers.signature;
    const headers = { ...signed.headers, [name]: `${signed.headers[name]}A` };
    expect((await refusal(verify({ ...signed, headers }))).code).toBe("INVALID_SIGNATURE");
  });

  test("an empty secret is refused, since anyone could sign with it", async () => {
    const signed = await delivery();
    for (const empty of ["", " ", [], [secret, ""]]) {
      await expect(verify(signed, { secret: empty })).rejects.toThrow(/environment variable/);
    }
  });

  test("a secret with white space around it gets a hint", async () => {
    const error = await refusal(verify(await delivery(), { secret: `${secret}\n` }));
    expect(error.message).toMatch(/white space/);
  });

  test("no message holds the secret or the signature that was expected", async () => {
    const signed = await delivery({ secret: "whsec_other" });
    const error = await refusal(verify(signed));
    const right = (await delivery()).headers[scheme.headers.signature] as string;
    expect(JSON.stringify(error) + String(error.stack)).not.toContain(secret);
    expect(JSON.stringify(error) + String(error.stack)).not.toContain(right);
    expect(error).toBeInstanceOf(AntiphonError);
    expect(error.outcome).toBe("rejected");
  });
});

describe("P66: time", () => {
  test.each([
    ["300 s old", -300, undefined],
    ["301 s old", -301, "TIMESTAMP_TOO_OLD"],
    ["300 s ahead", 300, undefined],
    ["301 s ahead", 301, "TIMESTAMP_TOO_NEW"],
  ] as const)("a message %s is judged by the tolerance", async (_, offset, code) => {
    const verdict = await verify(await delivery({ timestamp: now + offset })).then(
      () => "accepted",
      (error: WebhookError) => error.code,
    );
    expect(verdict).toBe(code ?? "accepted");
  });

  test("the tolerance can be set", async () => {
    const old = await delivery({ timestamp: now - 10 });
    expect((await refusal(verify(old, { toleranceMs: 9_999 }))).code).toBe("TIMESTAMP_TOO_OLD");
    await expect(verify(old, { toleranceMs: 10_000 })).resolves.toBeDefined();
  });

  test.each([`${now}.5`, `${now}junk`, `+${now}`, ` ${now} x`, "", "-1", "1e9", "0x10", "NaN", "9".repeat(13)])(
    "the timestamp %j is refused",
    async (timestamp) => {
      const signed = await delivery();
      const error = await refusal(
        verify({ ...signed, headers: { ...signed.headers, [scheme.headers.timestamp]: timestamp } }),
      );
      expect(error.code).toBe("INVALID_TIMESTAMP");
    },
  );

  test("a forged message is told that it is forged, not that it is old", async () => {
    const forged = await delivery({ secret: "whsec_other", timestamp: now - 10_000 });
    expect((await refusal(verify(forged))).code).toBe("INVALID_SIGNATURE");
  });
});

describe("P66: replays", () => {
  test("a message that was accepted before is refused when a store is given", async () => {
    const replay = createMemoryReplayStore({ clock: at(now) });
    await expect(verify(await delivery(), { replay })).resolves.toBeDefined();
    expect((await refusal(verify(await delivery(), { replay }))).code).toBe("REPLAYED");
    await expect(verify(await delivery())).resolves.toBeDefined();
  });

  test("the id in the signed body decides, so a later attempt of the vendor and a changed header count as the same", async () => {
    const replay = createMemoryReplayStore({ clock: at(now) });
    await verify(await delivery(), { replay });
    const again = await delivery({ timestamp: now + 30 });
    const headers = { ...again.headers, "x-auralytik-delivery": "dlv_forged" };
    expect((await refusal(verify({ ...again, headers }, { replay }))).code).toBe("REPLAYED");
  });

  test("a message without an id is known by its signature", async () => {
    const replay = createMemoryReplayStore({ clock: at(now) });
    const signed = await delivery({ body: new Uint8Array() });
    await verify(signed, { replay });
    expect((await refusal(verify(signed, { replay }))).code).toBe("REPLAYED");
    await expect(
      verify(await delivery({ body: new Uint8Array(), timestamp: now + 1 }), { replay }),
    ).resolves.toBeDefined();
  });

  test("a message whose handling failed is accepted again once released", async () => {
    const replay = createMemoryReplayStore({ clock: at(now) });
    const first = await verify(await delivery(), { replay });
    await first.release();
    await expect(verify(await delivery(), { replay })).resolves.toBeDefined();
  });

  test("a forged or outdated message never reaches the store", async () => {
    const claims: string[] = [];
    const replay = { claim: (key: string) => claims.push(key) > 0, release: () => undefined };
    await refusal(verify(await delivery({ secret: "whsec_other" }), { replay }));
    await refusal(verify(await delivery({ timestamp: now - 1000 }), { replay }));
    expect(claims).toEqual([]);
  });

  test("of parallel copies of one message one is accepted", async () => {
    const replay = createMemoryReplayStore({ clock: at(now) });
    const signed = await delivery();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => verify(signed, { replay })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("the store in memory forgets what has expired and keeps to its bound", () => {
    let seconds = 0;
    const store = createMemoryReplayStore({ clock: { now: () => seconds * 1000 }, maxEntries: 2 });
    expect(store.claim("a", 1000)).toBe(true);
    expect(store.claim("a", 1000)).toBe(false);
    seconds = 1;
    expect(store.claim("a", 1000)).toBe(true);
    expect([store.claim("b", 1000), store.claim("c", 1000)]).toEqual([true, true]);
    expect(store.claim("a", 1000)).toBe(true); // dropped as the oldest of three
  });
});

describe("P66: comparison in constant time", () => {
  const expected = "0123456789abcdef";

  /** A text that counts how often it is read. */
  function watched(text: string): { readonly length: number; charCodeAt(index: number): number; reads: number } {
    return {
      length: text.length,
      reads: 0,
      charCodeAt(index) {
        this.reads += 1;
        return text.charCodeAt(index);
      },
    };
  }

  test("every mismatch position takes the same path: all positions are read once", () => {
    const variants = [
      expected,
      ...Array.from(expected, (_, index) => `${expected.slice(0, index)}!${expected.slice(index + 1)}`),
    ];
    for (const variant of variants) {
      const given = watched(variant);
      const wanted = watched(expected);
      expect(constantTimeEqual(wanted, given)).toBe(variant === expected);
      expect([wanted.reads, given.reads]).toEqual([expected.length, expected.length]);
    }
  });

  test("a shorter, longer or empty text takes as many reads and never fits", () => {
    for (const variant of ["", expected.slice(1), `${expected}0`, expected + expected]) {
      const given = watched(variant);
      expect(constantTimeEqual(expected, given)).toBe(false);
      expect(given.reads).toBe(expected.length);
    }
  });

  test("a mismatch does not end the search: all pairs of secret and signature are compared", async () => {
    const signed = await delivery({ secret: [secret, "whsec_other"] });
    const verified = await verify(signed, { secret: [secret, "whsec_other", "whsec_third"] });
    expect(verified.body).toEqual(body);
  });
});
