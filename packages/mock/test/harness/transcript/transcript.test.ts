import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "@antiphon/mock/harness";
import { startFluxerBot } from "../small-bot.js";

let harness: Harness;
beforeEach(({ task }) => {
  harness = createHarness(task.name);
});
afterEach(() => harness.finish({ failed: true }));

describe("a transcript", () => {
  it("tells a lost answer from its first message to its second attempt, virtual time first", async () => {
    const { fluxer } = harness;
    await fluxer.start(startFluxerBot);
    fluxer.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 1 });
    await fluxer.alice.says("!ping");
    const lines = fluxer.transcript().split("\n").slice(1);
    const told = lines.map((line) => line.replaceAll(/\d+ ms/g, "N ms").trim());
    expect(told).toEqual([
      "N ms  fluxer gateway.getBot → 200",
      "N ms  fluxer gateway socket 1 opens",
      "N ms  client: gateway shard 0: ready",
      'N ms  alice: "!ping" in #general → 1 session',
      "N ms  fluxer messages.create → no answer (carried out) [fault-1 connection dropped after commit]",
      'N ms  antiphon: "pong" in #general → 1 session',
      expect.stringMatching(/^N ms {2}client: messages\.create #2 attempt 1 failed, again in N ms/),
      "N ms  fluxer messages.create, attempt 2 after N ms → 200",
    ]);
  });

  it("has deeds, refusals, errors and ends of sockets in their order", async () => {
    const { fluxer } = harness;
    await fluxer.start(startFluxerBot);
    await fluxer.alice.says("!fail");
    await fluxer.restartNode();
    fluxer.faults.add({ operation: "messages.create", status: 429, headers: { "retry-after": "3" }, times: 1 });
    await fluxer.alice.says("!ping");
    const text = fluxer.transcript();
    const places = [
      'alice: "!fail"',
      "ERROR gateway: a handler of MESSAGE_CREATE failed: the handler failed",
      "fluxer restarts the node of the sessions",
      "gateway socket 1 ends, 4000",
      "gateway socket 2 opens",
      'alice: "!ping"',
      "messages.create → 429 RATE_LIMITED (retry after 3 s)",
      "messages.create, attempt 2 after",
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("says last what is still under way", async () => {
    const { fluxer } = harness;
    const { fetch, baseUrl, token } = fluxer.options();
    fluxer.faults.add({ operation: "users.getMe", hang: true });
    const hanging = new AbortController();
    const call = fetch(`${baseUrl}/users/@me`, { headers: { authorization: `Bot ${token}` }, signal: hanging.signal });
    const gone = call.catch(() => "gone");
    await fluxer.clock.settle();
    fluxer.clock.timer(() => undefined, 90_000, "wait");
    const last = fluxer.transcript().split("\n").slice(-1);
    expect(last).toEqual(["       now  1 wait is set, the next for 1 min 30 s from now"]);
    hanging.abort();
    await gone;
  });

  it("leaves out the middle of what is long, and never its end", async () => {
    const { fluxer } = harness;
    for (let at = 1; at <= 90; at += 1) await fluxer.alice.says(`message ${at}`);
    for (const [maxLines, lines] of [
      [undefined, 55],
      [20, 20],
      [92, 91],
    ] as const) {
      const text = fluxer.transcript(maxLines === undefined ? {} : { maxLines });
      expect(text.split("\n")).toHaveLength(lines);
      expect(text).toContain("message 90");
      expect(text.includes("lines are left out")).toBe(lines < 91);
    }
    expect(fluxer.transcript()).toContain("37 lines are left out");
  });

  it.each([
    [{ maxline: 30 }, 'knows no "maxline"; did you mean "maxLines"?'],
    [{ maxLines: 3 }, '"maxLines" is a whole number from 20 on, got 3.'],
  ])("refuses the options %j", (options, message) => {
    expect(() => harness.fluxer.transcript(options as never)).toThrow(message);
  });

  it("shows no credential, whoever wrote it", async () => {
    const { fluxer } = harness;
    await fluxer.alice.says(`my token is ${fluxer.bot.token}`);
    const text = fluxer.transcript();
    expect(text).toContain("my token is ***");
    expect(text).not.toContain(fluxer.bot.token);
  });

  it("masks what was written, by option, and keeps who wrote where", async () => {
    const masked = createHarness("masked", { maskText: true });
    await masked.fluxer.alice.says("a secret of mine");
    await masked.fluxer.alice.uploads({ filename: "secret.txt", content: "x" });
    const text = masked.transcript();
    expect(text).toContain('alice: "…" in #general');
    expect(text).toContain('alice: "" with a file in #general');
    expect(text).not.toContain("secret");
    await masked.finish({ failed: true });
  });

  it("is one line for each thing, whatever was written", async () => {
    const { fluxer } = harness;
    await fluxer.alice.says(`two\nlines ${"and more ".repeat(100)}`);
    const lines = fluxer.transcript().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]?.length).toBeLessThanOrEqual(160);
  });
});
