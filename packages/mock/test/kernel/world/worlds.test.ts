import { describe, expect, test } from "vitest";
import { createMockOf } from "../../../src/mock.js";
import { client, start, type Client } from "../../toy-client.js";
import { toy } from "../../toy-engine.js";

describe("worlds", () => {
  test("share nothing, and are reached by their own credentials from anywhere", async () => {
    const { mock, call } = start();
    const other = mock.world();
    await call("POST", "/v1/notes", { text: "mine" });
    const { fetch, baseUrl } = mock.toy.options();
    const { token } = other.toy.options();
    await fetch(`${baseUrl}/v1/notes`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: '{"text":"theirs"}',
    });
    expect([mock.toy.notes(), other.toy.notes()]).toEqual([["mine"], ["theirs"]]);
    expect([mock.journal.exchanges().length, other.journal.exchanges().length]).toEqual([1, 1]);
    await other.clock.advance("1h");
    expect(other.clock.now() - mock.clock.now()).toBe(3_600_000);
    other.faults.add({ status: 503 });
    expect((await call("GET", "/v1/notes")).status).toBe(200);
    expect((await client(other)("GET", "/v1/notes")).status).toBe(503);
  });

  test("can be spread and taken apart", async () => {
    const { mock } = start();
    const { assertClean, clock, toy: handle } = { ...mock.world() };
    await client({ toy: handle })("GET", "/v1/nothing");
    await clock.advance(1);
    expect(assertClean).toThrow("is no route");
  });

  test("have ids and data of their own, the same in every mock of the same seed", () => {
    const tokens = (seed: number) => {
      const mock = createMockOf({ toy }, { seed });
      return [mock, mock.world(), mock.world(), mock.world({ id: "named" })].map((world) => world.toy.options().token);
    };
    expect(new Set(tokens(1)).size).toBe(4);
    expect(tokens(1)).toEqual(tokens(1));
    expect(tokens(1)).not.toEqual(tokens(2));
  });

  test("give a bad credential to the world whose options were used", async () => {
    const { mock } = start();
    const other = mock.world();
    const { fetch, baseUrl } = other.toy.options();
    expect((await fetch(`${baseUrl}/v1/notes`, { headers: { authorization: "Bearer nobody" } })).status).toBe(401);
    expect([mock.journal.exchanges().length, other.journal.exchanges().length]).toEqual([0, 1]);
  });

  test("are as new after a reset, clock and ids included", async () => {
    const { mock, call } = start();
    const before = mock.toy.options().token;
    const play = async (run: Client): Promise<string> => {
      await run("POST", "/v1/notes", { text: "a" });
      await mock.clock.advance("5s");
      await run("GET", "/v1/notes");
      return mock.journal.canonical();
    };
    mock.faults.add({ operation: "notes.list", status: 503, times: 1 });
    const first = await play(call);
    mock.reset();
    expect([mock.journal.exchanges(), mock.ledger.effects(), mock.faults.list(), mock.toy.notes()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(mock.toy.options().token).toBe(before);
    mock.faults.add({ operation: "notes.list", status: 503, times: 1 });
    expect(await play(client(mock))).toBe(first);
  });
});
