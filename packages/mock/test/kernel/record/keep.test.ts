import { describe, expect, test } from "vitest";
import { createMockOf } from "../../../src/mock.js";
import { toy } from "../../toy-engine.js";

type Call = (method: string, path: string, body?: unknown, init?: RequestInit) => Promise<Response>;

function start(keep?: number) {
  const mock = createMockOf({ toy }, keep === undefined ? {} : { keep });
  const { fetch, token, baseUrl } = mock.toy.options();
  const call: Call = (method, path, body, init = {}) =>
    fetch(baseUrl + path, {
      ...init,
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { mock, call };
}

async function write(call: Call, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) await call("POST", "/v1/notes", { text: `note ${n}` });
}

describe("a mock keeps", () => {
  test("everything, unless it is told otherwise", async () => {
    const { mock, call } = start();
    await write(call, 300);
    expect(mock.journal.exchanges()).toHaveLength(300);
    expect([mock.journal.dropped(), mock.ledger.dropped()]).toEqual([{ exchanges: 0, sockets: 0 }, 0]);
    mock.ledger.expectExactlyOnce({ count: 300 });
  });

  test("the newest rows when it is told how many, and says how many are gone", async () => {
    const { mock, call } = start(10);
    await write(call, 300);
    const exchanges = mock.journal.exchanges();
    expect(exchanges.map(({ index }) => index)).toEqual([291, 292, 293, 294, 295, 296, 297, 298, 299, 300]);
    expect(exchanges.at(-1)).toMatchObject({ status: 201, requestBody: '{"text":"note 300"}', delivered: true });
    expect(mock.journal.dropped()).toEqual({ exchanges: 290, sockets: 0 });
    expect(mock.journal.canonical()).toMatch(/^290 older exchanges were dropped\n/);
    expect([mock.ledger.intents().length, mock.ledger.effects().length, mock.ledger.dropped()]).toEqual([10, 10, 290]);
    expect(mock.toy.notes()).toHaveLength(300); // the API itself forgets nothing
  });

  test.each([1, 2000, 40_000, 100_000])(
    "the count of what is gone, where each row has %i bytes of text",
    async (length) => {
      const { mock, call } = start(10);
      for (let n = 0; n < 60; n += 1) await call("POST", "/v1/notes", { text: "x".repeat(length) });
      const kept = mock.journal.exchanges().length;
      expect(kept).toBeGreaterThan(0);
      expect(mock.journal.dropped()).toEqual({ exchanges: 60 - kept, sockets: 0 });
      expect(mock.journal.canonical()).toMatch(new RegExp(`^${60 - kept} older exchanges were dropped\n`));
    },
  );

  test("the same rows, whether as objects or packed", async () => {
    const texts: string[] = [];
    for (const keep of [undefined, 50]) {
      const { mock, call } = start(keep);
      await write(call, 5);
      await call("POST", "/v1/notes", { text: "" });
      await call("GET", "/v1/export").then((answer) => answer.arrayBuffer());
      mock.faults.add({ operation: "notes.get", drop: "connection", times: 1 });
      await call("GET", "/v1/notes/1").catch(() => undefined);
      texts.push(mock.journal.canonical());
      expect(mock.journal.exchanges().map(({ delivered, effects }) => `${delivered} ${effects.length}`)).toEqual([
        ...Array.from({ length: 5 }, () => "true 1"),
        "true 0",
        "true 0",
        "false 0",
      ]);
    }
    expect(texts[1]).toBe(texts[0]);
  });

  test("what comes late to a row: a client that left, an effect of the network's", async () => {
    const { mock, call } = start(10);
    mock.faults.add({ operation: "notes.create", commitAfterMs: 1000, times: 1 });
    await call("POST", "/v1/notes", { text: "late" }).catch(() => undefined);
    await mock.clock.advance("2s");
    expect(mock.journal.exchanges()).toMatchObject([{ effects: [expect.stringMatching(/^note:/)] }]);

    mock.faults.add({ operation: "notes.list", body: "stall", bodyBytes: 1, times: 1 });
    const controller = new AbortController();
    const answer = await call("GET", "/v1/notes", undefined, { signal: controller.signal });
    expect(mock.journal.exchanges()[1]).toMatchObject({ status: 200 });
    controller.abort();
    await answer.text().catch(() => undefined);
    expect(mock.journal.exchanges()[1]).toMatchObject({ delivered: false });
  });

  test("large bodies only as long as there is room", async () => {
    const { mock, call } = start(100);
    const text = "x".repeat(600_000);
    for (let n = 0; n < 4; n += 1) await call("POST", "/v1/notes", { text });
    expect(mock.journal.exchanges()).toHaveLength(2); // 16 KiB times 100
    expect(mock.journal.exchanges()[1]?.requestBody).toContain(text);
    expect(mock.journal.dropped().exchanges).toBe(2);
  });

  test("nothing of a world that was reset", async () => {
    const { mock, call } = start(10);
    await write(call, 30);
    mock.reset();
    expect([mock.journal.exchanges(), mock.journal.dropped().exchanges, mock.ledger.dropped()]).toEqual([[], 0, 0]);
  });
});

describe("with rows gone", () => {
  test("the ledger does not claim that all was done once", async () => {
    const { mock, call } = start(10);
    await write(call, 11);
    expect(() => mock.ledger.expectExactlyOnce()).toThrow("The oldest 1 attempts are no longer kept");
  });

  test("the contract stays broken by what nobody expected", async () => {
    const { mock, call } = start(2);
    mock.contract.expect({ operation: "notes.create", times: 3 });
    for (let n = 0; n < 6; n += 1) await call("POST", "/v1/notes", { text: "" });
    expect(() => mock.assertClean()).toThrow("1 older invalid requests, which are no longer kept");
  });

  test("a socket counts the frames it lost, the oldest of all sockets first", async () => {
    const { mock } = start(5);
    const { WebSocket } = mock.toy.options();
    const sockets = await Promise.all(
      [1, 2].map(
        (n) =>
          new Promise<WebSocket>((resolve) => {
            const socket = new WebSocket(`wss://gateway.toy.example/?n=${n}`);
            socket.addEventListener("message", () => resolve(socket), { once: true });
          }),
      ),
    );
    for (const text of ["one", "two"]) sockets[1]?.send(text);
    await mock.clock.settle();
    const rows = mock.journal.sockets();
    expect(rows.map(({ frames, dropped }) => [frames.map(({ data }) => data), dropped])).toEqual([
      [[], 1],
      [["hello", "one", "echo one", "two", "echo two"], 0],
    ]);
  });
});
