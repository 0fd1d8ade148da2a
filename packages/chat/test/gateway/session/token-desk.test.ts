import { describe, expect, test } from "vitest";
import { createMock } from "@antiphon/mock";
import { askForToken, tokenText, type TokenSource } from "../../../src/gateway/session/token-desk.js";

function desk(token: () => unknown, more: Partial<TokenSource> = {}) {
  const mock = createMock({ clock: "manual" });
  const { clock } = mock.astral.options();
  const controller = new AbortController();
  const source = { token, renews: true, ...more } as TokenSource;
  let outcome: unknown = "waits";
  const ask = (refused?: string): Promise<void> =>
    askForToken(source, clock, controller.signal, refused).then(
      (value) => void (outcome = value),
      (error: unknown) => void (outcome = (error as Error).message),
    );
  return { ask, mock, controller, outcome: () => outcome };
}

describe("asking for the token", () => {
  test.each<[given: unknown, outcome: string]>([
    ["t", "t"],
    [" ", " "],
    ["", "the token source gave no token"],
    [undefined, "the token source gave no token"],
    [null, "the token source gave no token"],
    [7, "the token source gave no token"],
    [{ token: "t" }, "the token source gave no token"],
  ])("takes a text that is not empty: %j", async (given, expected) => {
    for (const token of [() => given, () => Promise.resolve(given)]) {
      const { ask, outcome, mock } = desk(token);
      await ask();
      expect(outcome()).toBe(expected);
      expect(mock.clock.pending().guard).toBe(0);
    }
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("sealed");
      },
    ],
    ["rejects", () => Promise.reject(new Error("sealed"))],
  ])("fails when the source %s", async (_, token) => {
    const { ask, outcome, mock } = desk(token);
    await ask();
    expect(outcome()).toBe("sealed");
    expect(mock.clock.pending().guard).toBe(0);
  });

  test("waits fifteen seconds, and not a millisecond longer", async () => {
    for (const [waitsMs, expected] of [
      [14_999, "t"],
      [15_001, "the token source did not answer within 15000 ms"],
    ] as const) {
      const { ask, mock, outcome } = desk(
        () => new Promise((resolve) => mock.astral.options().clock.timer(() => resolve("t"), waitsMs, "wait")),
      );
      void ask();
      await mock.clock.advance(14_998);
      expect(outcome()).toBe("waits");
      await mock.clock.advance(2);
      expect(outcome()).toBe(expected);
      await mock.clock.advance(10);
      expect(outcome()).toBe(expected);
    }
  });

  test("ends at once when the gateway ends, before and while it waits", async () => {
    for (const abortFirst of [true, false]) {
      let asked = 0;
      const { ask, controller, mock, outcome } = desk(() => ((asked += 1), new Promise(() => undefined)));
      if (abortFirst) controller.abort(new Error("closed"));
      const asking = ask();
      controller.abort(new Error("closed"));
      await asking;
      expect(outcome()).toBe("closed");
      expect(asked).toBe(abortFirst ? 0 : 1);
      expect(mock.clock.pending().guard).toBe(0);
    }
  });

  test("tells the source of a refused token first, and waits for what it does about it", async () => {
    const calls: string[] = [];
    const { ask, outcome } = desk(() => (calls.push("token"), "new"), {
      refresh: async (refused) => {
        calls.push(`refresh ${refused}`);
        await Promise.resolve();
        calls.push("refreshed");
      },
    });
    await ask();
    expect(calls.splice(0)).toEqual(["token"]);
    await ask("old");
    expect([calls, outcome()]).toEqual([["refresh old", "refreshed", "token"], "new"]);
  });

  test("fails when that fails, and does without it where the source cannot be told", async () => {
    const failing = desk(() => "new", { refresh: () => Promise.reject(new Error("revoked")) });
    await failing.ask("old");
    expect(failing.outcome()).toBe("revoked");
    const plain = desk(() => "new");
    await plain.ask("old");
    expect(plain.outcome()).toBe("new");
  });
});

test("a token is sent in the form that the server took", () => {
  expect([tokenText("t", "prefixed"), tokenText("t", "bare")]).toEqual(["Bot t", "t"]);
});
