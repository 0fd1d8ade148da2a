import { type AstralEvents, type Gateway, guildMembers, type MemberOptions } from "@antiphon/chat/gateway";
import { describe, expect, test } from "vitest";
import { HandClock } from "../connection/hand-clock.js";

interface Sent {
  readonly op: number;
  readonly d: Readonly<Record<string, unknown>> & { readonly nonce: string };
}

/** A gateway of which the test is the platform. */
function createPlatform({ limits = true } = {}) {
  const handlers = new Map<string, Set<(data: unknown) => void>>();
  const clock = new HandClock();
  const ended = new AbortController();
  const sent: (Sent & { readonly options: object })[] = [];
  let nonces = 0;
  const gateway = {
    clock,
    signal: ended.signal,
    nonce: () => `n${(nonces += 1)}`,
    shardOf: (id: string) => Number(id) % 4,
    knows: (event: string) => limits && event === "RATE_LIMITED",
    on(event: string, handler: (data: unknown) => void) {
      const set = handlers.get(event) ?? new Set();
      handlers.set(event, set.add(handler));
      return () => void set.delete(handler);
    },
    send: (frame: Sent, options: object) => Promise.resolve(void sent.push({ ...frame, options })),
  };
  const emit = (event: string, data: object): void => {
    for (const handler of handlers.get(event) ?? []) handler(data);
  };
  const chunk = (nonce: string, index: number, count: number, ...members: unknown[]): void =>
    emit("GUILD_MEMBERS_CHUNK", { guild_id: "10", chunk_index: index, chunk_count: count, nonce, members });
  const listening = (): number => [...handlers.values()].reduce((sum, set) => sum + set.size, 0);
  const ask = (request: object = {}, options: MemberOptions = {}): AsyncGenerator<unknown, void> =>
    guildMembers(gateway as unknown as Gateway<AstralEvents>, { guild_id: "10", ...request }, options);
  return { ask, chunk, clock, emit, ended, listening, sent };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function all(members: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const member of members) found.push(member);
  return found;
}

describe("Members of a guild", () => {
  test("are asked for on its shard, all of them when nothing narrows the request", async () => {
    const { ask, chunk, sent } = createPlatform();
    const found = all(ask());
    await turn();
    expect(sent).toEqual([
      { op: 8, d: { query: "", limit: 0, guild_id: "10", nonce: "n1" }, options: { shard: 2, replayable: true } },
    ]);
    chunk("n1", 0, 1, "ann");
    expect(await found).toEqual(["ann"]);
  });

  test.each([1, 2, 3, 5])("come in %i chunks, and the last one ends it", async (count) => {
    const { ask, chunk, clock, listening } = createPlatform();
    const found = all(ask());
    await turn();
    for (let index = 0; index < count; index += 1) {
      chunk("n1", index, count, `m${index}`);
      await turn();
    }
    expect(await found).toEqual(Array.from({ length: count }, (_, index) => `m${index}`));
    expect([listening(), clock.pending]).toEqual([0, 0]);
  });

  test("may come faster than they are taken", async () => {
    const { ask, chunk } = createPlatform();
    const members = ask();
    const first = members.next();
    await turn();
    for (let index = 0; index < 3; index += 1) chunk("n1", index, 3, `a${index}`, `b${index}`);
    expect((await first).value).toBe("a0");
    expect(await all(members)).toEqual(["b0", "a1", "b1", "a2", "b2"]);
  });

  test("of another request are not taken, and an empty or broken chunk counts as one", async () => {
    const { ask, chunk, emit } = createPlatform();
    const found = all(ask());
    await turn();
    chunk("other", 0, 1, "stranger");
    chunk("n1", 0, 3);
    emit("GUILD_MEMBERS_CHUNK", { guild_id: "10", chunk_count: 3, nonce: "n1", members: "none" });
    chunk("n1", 2, 3, "bob");
    expect(await found).toEqual(["bob"]);
  });

  test("are waited for from chunk to chunk", async () => {
    const { ask, chunk, clock } = createPlatform();
    const found = all(ask({}, { timeoutMs: 1000 })).catch((error: { code: string }) => error.code);
    await turn();
    for (let index = 0; index < 3; index += 1) {
      clock.advance(999);
      chunk("n1", index, 9, index);
      await turn();
    }
    clock.advance(999);
    await turn();
    expect(clock.pending).toBe(1);
    clock.advance(1);
    expect(await found).toBe("GATEWAY_TIMEOUT");
    expect(clock.pending).toBe(0);
  });

  test("are waited for at most 15 s where nothing else is said", async () => {
    const { ask, clock } = createPlatform();
    const found = all(ask()).catch((error: { message: string }) => error.message);
    await turn();
    clock.advance(14_999);
    await turn();
    expect(clock.pending).toBe(1);
    clock.advance(1);
    expect(await found).toContain("No members came for 15000 ms");
  });

  test.each<[what: string, limited: object, refused: boolean]>([
    ["this request", { opcode: 8, retry_after: 2.5, meta: { nonce: "n1" } }, true],
    ["no request by name", { opcode: 8, retry_after: 2.5 }, true],
    ["another request", { opcode: 8, retry_after: 2.5, meta: { nonce: "n2" } }, false],
    ["another op", { opcode: 3, retry_after: 2.5 }, false],
  ])("are refused where the platform limits %s", async (_, limited, refused) => {
    const { ask, chunk, emit } = createPlatform();
    const found = all(ask()).catch((error: unknown) => error);
    await turn();
    emit("RATE_LIMITED", limited);
    await turn();
    if (!refused) chunk("n1", 0, 1, "ann");
    if (refused)
      expect(await found).toMatchObject({
        code: "REQUEST_REFUSED",
        reason: "RATE_LIMITED",
        retryAfterMs: 2500,
        outcome: "rejected",
      });
    else expect(await found).toEqual(["ann"]);
  });

  test("are not looked for in an event that the platform does not have", async () => {
    const { ask, emit, chunk } = createPlatform({ limits: false });
    const found = all(ask());
    await turn();
    emit("RATE_LIMITED", { opcode: 8, retry_after: 1 });
    await turn();
    chunk("n1", 0, 1, "ann");
    expect(await found).toEqual(["ann"]);
  });

  test("are given up with the gateway, with the caller, and by whoever stops taking them", async () => {
    const { ask, chunk, clock, ended, listening } = createPlatform();
    const stop = new AbortController();
    const reason = (members: AsyncIterable<unknown>): Promise<unknown> => all(members).catch((error: unknown) => error);
    const [byCaller, byGateway] = [reason(ask({}, { signal: stop.signal })), reason(ask())];
    const left = ask();
    const first = left.next();
    await turn();
    chunk("n3", 0, 2, "ann", "bob");
    expect((await first).value).toBe("ann");
    await left.return();
    stop.abort(new Error("enough"));
    ended.abort(new Error("closed"));
    expect([String(await byCaller), String(await byGateway)]).toEqual(["Error: enough", "Error: closed"]);
    expect([listening(), clock.pending]).toEqual([0, 0]);
    const late = new AbortController();
    late.abort(new Error("before"));
    expect(String(await reason(createPlatform().ask({}, { signal: late.signal })))).toBe("Error: before");
  });
});
