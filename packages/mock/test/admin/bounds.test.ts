import { afterEach, describe, expect, it } from "vitest";
import { createMock } from "../../src/index.js";
import { serve, type MockServer } from "../../src/node/index.js";

const mebibyte = 1024 * 1024;
let server: MockServer | undefined;

afterEach(() => server?.close());

async function asks(mock = createMock()): Promise<(method: string, path: string, body?: object) => Promise<Response>> {
  const opened = await serve(mock);
  server = opened;
  return (method, path, body = {}) =>
    fetch(`${opened.url}/__mock/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body: method === "GET" || method === "DELETE" ? null : JSON.stringify(body),
    });
}

describe("what somebody outside can make a mock keep", () => {
  it("is no world more than there is room for, until one is ended", async () => {
    const ask = await asks(createMock({ memoryBytes: 2 * mebibyte }));
    const statuses: number[] = [];
    do statuses.push((await ask("POST", "worlds", { id: `w${statuses.length}` })).status);
    while (statuses.at(-1) === 201 && statuses.length < 200);
    expect(statuses.at(-1)).toBe(507);
    for (const id of ["w0", "w1"]) expect((await ask("DELETE", `worlds?id=${id}`)).status).toBe(204);
    expect((await ask("POST", "worlds", { id: "next" })).status).toBe(201);
  });

  it("is at most 200 saved states, until one is forgotten", async () => {
    const ask = await asks();
    for (let n = 0; n < 200; n += 1) expect((await ask("POST", "snapshots")).status).toBe(201);
    const refused = await ask("POST", "snapshots");
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("200 snapshots already")]);
    expect((await ask("DELETE", "snapshots?id=snapshot-1")).status).toBe(204);
    expect((await ask("POST", "snapshots")).status).toBe(201);
  });

  it("is at most 1000 fault rules", async () => {
    const mock = createMock();
    for (let n = 0; n < 999; n += 1) mock.faults.add({ status: 500 });
    const ask = await asks(mock);
    const statuses = [await ask("POST", "faults", { status: 500 }), await ask("POST", "faults", { status: 500 })];
    expect(statuses.map(({ status }) => status)).toEqual([201, 400]);
  });

  it("is no wait in a world that is reset", async () => {
    const ask = await asks();
    const waited = ask("POST", "wait", { operation: "messages.create", timeoutMs: 600_000 });
    await ask("GET", "journal"); // the wait came before it
    expect((await ask("POST", "reset")).status).toBe(204);
    const answer = await waited;
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("WAIT_TIMED_OUT")]);
  });
});

describe("what a platform refuses a person who is told to do it", () => {
  it.each(["", " ", "\u200b", "\n\t"])(
    "is a refusal of the route, and no fault of the mock: content %j",
    async (content) => {
      const mock = createMock();
      const ask = await asks(mock);
      for (const api of ["astral", "fluxer"] as const) {
        const { channelId } = mock[api];
        const { status } = await ask("POST", `${api}/say`, { channel_id: channelId, content });
        expect([200, 400]).toContain(status);
        const deed = await ask("POST", `${api}/deeds`, { does: "says", who: "alice", in: channelId, content });
        expect([200, 400]).toContain(deed.status);
      }
      mock.assertClean();
    },
  );
});
