import { constantTimeEqual, createMemoryReplayStore, WebhookError } from "@antiphon/core/webhooks";
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
