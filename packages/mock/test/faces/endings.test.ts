import { WebSocket } from "ws";
import { describe, expect, test } from "vitest";
import { createMock, type FaceName, type FaultRule, type WorldView } from "../../src/index.js";
import { createMockOf, type MockOf } from "../../src/mock.js";
import { behind, type Stage } from "./faces.js";
import * as engines from "../../src/apis/index.js";

type Mock = MockOf<typeof engines>;
type World = WorldView & Pick<Mock, "astral">;
type Here = Stage<typeof engines, "astral">;

/** Calls that are under way when their world ends: nobody waits for a time that never comes. */
const underWay: [what: string, rule: FaultRule | undefined, body?: "endless"][] = [
  ["nobody answers", { hang: true }],
  ["waits for its turn", { before: "read", latencyMs: 3_600_000 }],
  ["waits after its effect", { after: "commit", latencyMs: 3_600_000 }],
  ["waits before its answer", { before: "service", latencyMs: 3_600_000 }],
  ["has half of its answer", { body: "stall", bodyBytes: 4 }],
  ["gets its answer byte by byte", { body: "drip", bytesPerSecond: 1 }],
  ["is still sending", undefined, "endless"],
];

const ends = ["reset", "close"] as const;
const faces: readonly FaceName[] = ["options", "msw", "tcp"];

describe.each(faces)("on %s", (face) => {
  describe.each(ends)("%s()", (end) => {
    test.each(underWay)("ends a call that %s, and leaves nothing of it", async (...[, rule, body]) => {
      const { mock, world, call } = prepared();
      await behind<typeof engines, "astral">(face, mock, "astral", async (stage) => {
        if (rule !== undefined) world.faults.add({ operation: "users.updateMe", ...rule });
        const before = cancelled;
        over = false;
        const asked = outcomeOf(call(stage, body));
        await until(() => world.journal.exchanges().length === 1);
        await world.clock.settle();
        world[end]();
        expect(await asked).toBe("no answer");
        if (face === "options" && body === "endless") await until(() => cancelled === before + 1);
        over = true;
        if (end === "close") return;
        expect((await call(stage)).status).toBe(200);
        // Had a hang stayed, it would move the time to the next timeout of a client.
        const guard = world.clock.timer(() => expect.unreachable("a timeout was reached"), 1000, "guard");
        await world.clock.settle();
        guard();
        expect(world.journal.exchanges()).toHaveLength(1);
        expect(world.ledger.intents()).toHaveLength(1);
        expect(world.clock.pending()).toEqual({ wait: 0, guard: 0, background: 0 });
        mock.assertClean();
      });
    });

    if (face === "msw") return; // it can neither refuse nor hold a handshake

    test.each<[what: string, rule: FaultRule | undefined]>([
      ["is open", undefined],
      ["nobody answers", { hang: true }],
      ["waits for its handshake", { latencyMs: 3_600_000 }],
    ])("ends a socket that %s", async (_, rule) => {
      const { mock, world } = prepared();
      await behind<typeof engines, "astral">(face, mock, "astral", async (stage) => {
        if (rule !== undefined) world.faults.add({ operation: "socket", ...rule });
        const socket = openSocket(stage, world);
        const closed = new Promise((resolve) => {
          socket.onclose = ({ code }: { readonly code: number }) => resolve(code);
          socket.onerror = () => undefined; // `close` follows
        });
        await until(() => world.journal.sockets().length === 1);
        if (rule === undefined) await until(() => world.journal.sockets()[0]?.frames.length === 1);
        world[end]();
        expect(await closed).toBe(1006);
      });
    });
  });
});

test("what a lost request would have done later is not done in the world after a reset", async () => {
  const mock = createMock({ clock: "manual" });
  const { fetch, baseUrl, token } = mock.astral.options();
  mock.faults.add({ operation: "users.updateMe", commitAfterMs: 1000, times: 1 });
  const sent = { method: "PATCH", headers: headersOf(token), body: '{"username":"late"}' };
  await expect(fetch(`${baseUrl}/users/@me`, sent)).rejects.toThrow("fetch failed");
  mock.reset();
  await mock.clock.advance("1m");
  expect(mock.ledger.intents()).toEqual([]);
  mock.assertClean();
});

test("a handshake that its client gives up drives no time any more", async () => {
  const mock = createMock();
  mock.faults.add({ operation: "socket", hang: true });
  const { WebSocket: Injected, gatewayUrl } = mock.astral.options();
  const socket = new Injected(`${gatewayUrl}?v=1&encoding=json`);
  await until(() => mock.journal.sockets().length === 1);
  socket.close();
  await mock.clock.settle();
  mock.clock.timer(() => expect.unreachable("a timeout was reached"), 1000, "guard");
  await mock.clock.settle();
  expect(mock.clock.pending().guard).toBe(1);
});

function prepared(): {
  readonly mock: Mock;
  readonly world: World;
  call(stage: Here, body?: "endless"): Promise<Response>;
} {
  const mock = createMockOf(engines, { clock: "manual" });
  const world = mock.world({ id: "ending" });
  return {
    mock,
    world,
    call(stage, body) {
      const { token } = world.astral.options();
      const { baseUrl } = stage.options();
      const sent = body === "endless" ? { body: endless(), duplex: "half" } : { body: '{"username":"renamed"}' };
      return stage.fetch(`${baseUrl}/users/@me`, {
        method: "PATCH",
        headers: headersOf(token),
        ...sent,
      });
    },
  };
}

function openSocket({ options }: Here, world: World): WebSocket {
  const injected = world.astral.options();
  const { WebSocket: Injected, gatewayUrl } = { ...injected, ...options() };
  if (Injected !== undefined) return new injected.WebSocket(`${injected.gatewayUrl}${query}`) as unknown as WebSocket;
  return new WebSocket(`${gatewayUrl.replace(/^ws:..[^/]+/, `$&/@${world.id}`)}${query}`);
}

const query = "?v=1&encoding=json";

function headersOf(token: string): Record<string, string> {
  return { authorization: `Bot ${token}`, "content-type": "application/json" };
}

/** How many bodies were told that nobody reads on. */
let cancelled = 0;
/** Over a network it is for the client's own fetch to stop: undici goes on until its body ends. */
let over = false;

/** A body that comes in pieces for as long as anybody reads it. */
function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve));
      if (over) controller.close();
      else controller.enqueue(new Uint8Array(1));
    },
    cancel: () => void (cancelled += 1),
  });
}

/** What comes of a call whose answer is read to its end. */
async function outcomeOf(call: Promise<Response>): Promise<string> {
  try {
    const answer = await call;
    await answer.text();
    return `${answer.status}`;
  } catch {
    return "no answer"; // each runtime has its own words for it
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
