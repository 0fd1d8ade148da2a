import {
  constantTimeEqual,
  createMemoryReplayStore,
  type ReplayStore,
  type WebhookError,
} from "@antiphon/core/webhooks";
import { describe, expect, test } from "vitest";
import { scheme, secret, now, at, body, delivery, verify, refusal } from "./signed-delivery.js";

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
  const storeAt = (seconds: number) => createMemoryReplayStore({ clock: at(seconds) });

  /** What a delivery meets: handled at once when it is free. */
  async function deliver(replay: ReplayStore, change: Parameters<typeof delivery>[0] = {}): Promise<string> {
    const verified = await verify(await delivery(change), { replay }).catch((error: WebhookError) => error.code);
    if (typeof verified === "string") return verified;
    await verified.done();
    return "handled";
  }

  test("a message that was handled before is refused when a store is given", async () => {
    const replay = storeAt(now);
    expect([await deliver(replay), await deliver(replay)]).toEqual(["handled", "REPLAYED"]);
    await expect(verify(await delivery())).resolves.toBeDefined();
  });

  test("a message that is being handled is neither accepted nor taken for handled", async () => {
    const replay = storeAt(now);
    const first = await verify(await delivery(), { replay });
    expect((await refusal(verify(await delivery(), { replay }))).code).toBe("IN_PROGRESS");
    await first.release();
    expect(await deliver(replay)).toBe("handled");
    expect(await deliver(replay)).toBe("REPLAYED");
  });

  test("the id in the signed body decides, so a later attempt of the vendor and a changed header count as the same", async () => {
    const replay = storeAt(now);
    await deliver(replay);
    const again = await delivery({ timestamp: now + 30 });
    const headers = { ...again.headers, "x-auralytik-delivery": "dlv_forged" };
    expect((await refusal(verify({ ...again, headers }, { replay }))).code).toBe("REPLAYED");
  });

  test("a message without an id is known by its signature", async () => {
    const replay = storeAt(now);
    const empty = { body: new Uint8Array() };
    expect([await deliver(replay, empty), await deliver(replay, empty)]).toEqual(["handled", "REPLAYED"]);
    expect(await deliver(replay, { ...empty, timestamp: now + 1 })).toBe("handled");
  });

  test("a forged or outdated message never reaches the store", async () => {
    const claims: string[] = [];
    const replay: ReplayStore = {
      claim: (key) => (claims.push(key), "free"),
      finish: () => undefined,
      release: () => undefined,
    };
    await refusal(verify(await delivery({ secret: "whsec_other" }), { replay }));
    await refusal(verify(await delivery({ timestamp: now - 1000 }), { replay }));
    expect(claims).toEqual([]);
  });

  test("of parallel copies of one message one is accepted, the others are asked to come again", async () => {
    const replay = storeAt(now);
    const signed = await delivery();
    const codes = await Promise.all(
      Array.from({ length: 20 }, () =>
        verify(signed, { replay }).then(
          () => "mine",
          ({ code }: WebhookError) => code,
        ),
      ),
    );
    expect(codes.sort()).toEqual([...Array<string>(19).fill("IN_PROGRESS"), "mine"]);
  });

  test.each([true, false, undefined, "busy"])("a store whose claim gives %j is refused by name", async (found) => {
    const replay = { ...storeAt(now), claim: () => found as never };
    await expect(verify(await delivery(), { replay })).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining("`claim()`") as string,
    });
  });

  test("the store in memory tells free, claimed and done apart, and forgets each in its time", () => {
    let seconds = 0;
    const store = createMemoryReplayStore({ clock: { now: () => seconds * 1000 } });
    expect(store.claim("a", 1000)).toBe("free");
    expect(store.claim("a", 1000)).toBe("claimed");
    seconds = 1; // whoever held the claim is gone
    expect(store.claim("a", 1000)).toBe("free");
    void store.finish("a", 5000);
    seconds = 5;
    expect(store.claim("a", 1000)).toBe("done");
    seconds = 6;
    expect(store.claim("a", 1000)).toBe("free");
    void store.release("a");
    expect(store.claim("a", 1000)).toBe("free");
  });

  test("the store in memory keeps to its bound and drops the oldest", () => {
    const store = createMemoryReplayStore({ clock: at(0), maxEntries: 2 });
    for (const key of ["a", "b", "c"]) expect(store.claim(key, 1000)).toBe("free");
    expect([store.claim("b", 1000), store.claim("c", 1000), store.claim("a", 1000)]).toEqual([
      "claimed",
      "claimed",
      "free",
    ]);
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
