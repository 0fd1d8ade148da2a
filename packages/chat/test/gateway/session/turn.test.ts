import { pbkdf2 } from "node:crypto";
import { readFile } from "node:fs/promises";
import zlib from "node:zlib";
import { promisify } from "node:util";
import type { Clock } from "@antiphon/core";
import { describe, expect, test } from "vitest";
import { createAstral } from "@antiphon/chat";
import { astral, createGateway, type SessionRecord } from "@antiphon/chat/gateway";
import { createMock } from "@antiphon/mock";
import { streamDecoders } from "../../../src/gateway/connection/stream-decoder-node.js";
import { Stage } from "../stage.js";

/** Real work that takes its time in threads, as a vault or a database would. */
async function slowly<T>(value: T): Promise<T> {
  await promisify(pbkdf2)("secret", "salt", 20_000, 32, "sha256");
  await readFile(new URL(import.meta.url));
  await new Promise((resolve) => setImmediate(resolve));
  return value;
}

describe("an automatic clock stands still while a bot comes up", () => {
  test("with a token source and a store that do real work", async () => {
    const mock = createMock({ clock: "auto" });
    const options = mock.astral.options();
    const { clock } = options;
    const at: Record<string, number> = {};
    const note = <T>(what: string, value: T): T => {
      at[what] = clock.monotonic();
      return value;
    };
    const begin = clock.monotonic();
    const late = new Promise<void>((resolve) => void clock.timer(resolve, 1, "wait")); // would pull the clock along
    const gateway = createGateway(
      createAstral({ ...options, token: async () => note("token", await slowly(options.token)) }),
      {
        store: {
          load: async () => note("store", await slowly<SessionRecord | undefined>(undefined)),
          save: () => slowly(undefined),
        },
      },
    );
    gateway.on("READY", () => note("ready", undefined));
    await gateway.connect();
    expect(at).toEqual({ token: begin, store: begin, ready: begin });
    await late;
    await gateway.close();
  });

  test("also when it unpacks what comes, in a thread", async () => {
    const stage = new Stage("generic", { compress: "zlib-stream", clock: "auto" });
    const { clock } = stage.chat.options();
    const begin = clock.monotonic();
    const late = new Promise<number>((resolve) => void clock.timer(() => resolve(stage.delivered.length), 1, "wait"));
    await stage.gateway.connect();
    expect(clock.monotonic()).toBe(begin);
    expect(await late).toBe(stage.burstSeq);
    await stage.gateway.close();
  });
});

/** A clock on which nothing is ever due, and that knows how many work. */
function counting(): {
  readonly clock: Required<Clock>;
  held(): number;
} {
  let held = 0;
  const clock = {
    now: () => 0,
    monotonic: () => 0,
    timer: () => () => undefined,
    work: () => {
      held += 1;
      let over = false;
      return () => {
        if (!over) held -= 1;
        over = true;
      };
    },
  };
  return { clock, held: () => held };
}

test("the gateway says that it works while it decides, and rests while a token source, a store, a socket or time has the turn", async () => {
  const { clock, held } = counting();
  const seen: string[] = [];
  const note = (what: string): void => void seen.push(`${what} ${held()}`);
  const listeners = new Map<string, (event: object) => void>();
  class Silent {
    addEventListener(event: string, run: (event: object) => void): void {
      listeners.set(event, run);
    }
    send(): void {}
    close(): void {}
  }
  const gateway = createGateway({
    profile: astral,
    url: "wss://gateway.example/",
    token: () => (note("token"), "t"),
    clock,
    WebSocket: Silent,
    store: { load: () => note("store") as undefined, save: () => undefined },
    onNotice: ({ type }) => note(type),
  });
  const connecting = gateway.connect().catch(() => note("closed"));
  await expect.poll(() => listeners.size).toBeGreaterThan(0);
  note("the socket");
  listeners.get("close")?.({ code: 1006 });
  await expect.poll(() => seen.at(-1)).toMatch(/^disconnected/);
  await Promise.resolve();
  note("the pause");
  await gateway.close();
  await connecting;
  expect(seen).toEqual([
    "store 0",
    "token 0",
    "connecting 0",
    "the socket 0",
    "disconnected 1",
    "the pause 0",
    "closed 0",
  ]);
});

test("unpacking is work until the last frame is given back, also when the stream ends or breaks before", async () => {
  const message = zlib.deflateSync("{}", { finishFlush: zlib.constants.Z_SYNC_FLUSH });
  for (const way of ["ends well", "is left", "breaks"] as const) {
    const { clock, held } = counting();
    const decoder = streamDecoders["zlib-stream"]?.(clock.work);
    const texts: string[] = [];
    const done = new Promise<void>((resolve) => {
      decoder?.push(
        way === "breaks" ? Buffer.from([9, 9, 9, 9]) : message,
        (text) => (texts.push(text), expect(held()).toBe(1), resolve()),
        () => resolve(),
      );
    });
    expect(held()).toBe(1);
    if (way === "is left") decoder?.end();
    else await done;
    await new Promise((resolve) => setImmediate(resolve));
    expect([way, held(), texts.length]).toEqual([way, 0, way === "ends well" ? 1 : 0]);
    decoder?.end();
    expect(held()).toBe(0);
  }
});
