import { createMock, type ChaosName, type Mock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { chaosNames } from "../../../src/kernel/chaos/chaos-profiles.js";

/** What came of forty equal questions, in the words of the journal. */
async function day(mock: Mock): Promise<readonly string[]> {
  const { fetch, baseUrl, token } = mock.astral.options();
  for (let asked = 0; asked < 40; asked += 1) {
    const answer = fetch(`${baseUrl}/users/@me?n=${asked}`, { headers: { authorization: `Bot ${token}` } });
    void answer.then((response) => response.text()).catch(() => undefined);
    await mock.clock.advance(500);
  }
  await mock.clock.advance("10m");
  mock.conduct.expect({ kind: "over-polling", times: 1 });
  return mock.journal.exchanges().map(({ status, fault }) => `${status} ${fault}`);
}

const onRequests: readonly ChaosName[] = ["flaky-network", "lost-responses", "brownout", "rate-storm", "slow-loris"];
const start = (chaos: ChaosName, seed = 1): Mock => createMock({ clock: "manual", seed, chaos });

describe("chaos by name", () => {
  test.each(onRequests)("%s strikes some requests and spares most, and the seed alone says which", async (name) => {
    const first = await day(start(name));
    const struck = first.filter((row) => !row.endsWith("undefined"));
    expect(struck.length).toBeGreaterThan(2);
    expect(struck.length).toBeLessThan(30);
    expect(await day(start(name))).toEqual(first);
    expect(await day(start(name, 2))).not.toEqual(first);
  });

  test.each(onRequests)("%s ends when it is told to", async (name) => {
    const mock = start(name);
    expect(mock.chaos.active()).toEqual([name]);
    mock.chaos.stop(name);
    expect([mock.chaos.active(), mock.faults.list()]).toEqual([[], []]);
    expect(new Set(await day(mock))).toEqual(new Set(["200 undefined"]));
  });

  /** Ends of a bot's connection in two minutes: by whom, and with which code. */
  const connectionUnder = async (name: ChaosName) => {
    const mock = start(name);
    const socket = new (mock.astral.options().WebSocket)(`${mock.astral.gatewayUrl}?v=1&encoding=json`);
    const frames: { op: number }[] = [];
    let closed: number | undefined;
    socket.addEventListener("message", ({ data }) => frames.push(JSON.parse(String(data)) as { op: number }));
    socket.addEventListener("close", ({ code }) => (closed = code));
    await mock.clock.settle();
    const properties = { os: "linux", browser: "x", device: "x" };
    socket.send(JSON.stringify({ op: 2, d: { token: mock.astral.token, properties } }));
    await mock.clock.advance(8000);
    const asked = frames.some(({ op }) => op === 7);
    const before = frames.length;
    socket.send(JSON.stringify({ op: 1, d: null }));
    await mock.clock.settle();
    const answers = frames.length > before;
    await mock.clock.advance("2m");
    mock.conduct.expect({ kind: "heartbeat-late" });
    return { asked, answers, closed };
  };

  test("gateway-zombie leaves a connection open on which nothing passes", async () => {
    expect(await connectionUnder("gateway-zombie")).toEqual({ asked: false, answers: false, closed: undefined });
  });

  test("flaky-network ends connections without a close frame", async () => {
    const mock = start("flaky-network", 3);
    const socket = new (mock.astral.options().WebSocket)(`${mock.astral.gatewayUrl}?v=1&encoding=json`);
    const codes: number[] = [];
    socket.addEventListener("close", ({ code }) => codes.push(code));
    await mock.clock.advance(8000);
    expect(codes).toEqual([1006]);
  });

  test("rolling-deploy asks to reconnect, and closes what stays", async () => {
    const { asked, closed } = await connectionUnder("rolling-deploy");
    expect(asked).toBe(true);
    expect(closed).toBeTypeOf("number");
  });

  test("clock-skew puts the server's clock minutes away from the world's, and back", async () => {
    const mock = start("clock-skew");
    const { fetch, baseUrl } = mock.auralytik.options();
    const apart = async (): Promise<number> => {
      const date = (await fetch(`${baseUrl}/health`)).headers.get("date") ?? "";
      return Math.abs(Date.parse(date) - mock.clock.now());
    };
    expect(await apart()).toBeGreaterThanOrEqual(419_000);
    expect(await apart()).toBeLessThanOrEqual(901_000);
    mock.chaos.stop();
    expect(await apart()).toBeLessThan(1000);
  });

  test("several go together, begin once, and are there again after a reset", () => {
    const mock = createMock({ chaos: ["brownout", "clock-skew"] });
    const rules = mock.faults.list().length;
    mock.chaos.start("brownout");
    expect(mock.faults.list()).toHaveLength(rules);
    mock.chaos.start("rate-storm");
    mock.reset();
    expect(mock.chaos.active()).toEqual(["brownout", "clock-skew"]);
    expect(mock.faults.list()).toHaveLength(rules);
    mock.chaos.stop();
    expect(mock.chaos.active()).toEqual([]);
  });

  test("belongs to a world", () => {
    const mock = createMock();
    const world = mock.world({ chaos: "brownout" });
    expect([mock.chaos.active(), world.chaos.active(), world.faults.list().length > 0]).toEqual([
      [],
      ["brownout"],
      true,
    ]);
    world.close();
    expect(createMock({ chaos: "brownout" }).world().chaos.active()).toEqual(["brownout"]);
  });

  test.each([
    ["lost-response", 'There is no chaos "lost-response"; did you mean "lost-responses"?'],
    ["", `There is no chaos "". Known are ${chaosNames.join(", ")}.`],
  ])("refuses the name %j", (name, message) => {
    const given = name as ChaosName;
    const mock = createMock();
    for (const run of [
      () => createMock({ chaos: given }),
      () => mock.world({ chaos: [given] }),
      () => mock.chaos.start(given),
      () => mock.chaos.stop(given),
    ])
      expect(run).toThrow(new TypeError(message));
  });
});
