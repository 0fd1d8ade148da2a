import { describe, expect, test } from "vitest";
import { WebSocket as NodeWebSocket } from "ws";
import { capabilities, type Capability, type FaceName, type FaultRule } from "../../src/index.js";
import { createMockOf } from "../../src/mock.js";
import { behind, type Stage } from "./faces.js";
import { toy } from "../toy-engine.js";

type ToyStage = Stage<{ readonly toy: typeof toy }, "toy">;

/** Whether a face can do it, tried out. */
const probes: Readonly<Record<Capability, (stage: ToyStage) => Promise<boolean>>> = {
  drop: async (stage) => (await failure(stage, { drop: "connection" })) !== undefined,
  "drop.code": async (stage) => /ECONNRESET|UND_ERR_SOCKET/.test(codeOf(await failure(stage, { drop: "connection" }))),
  connect: async (stage) => codeOf(await failure(stage, { drop: "refused" })) === "ECONNREFUSED",
  hang: async (stage) => tookUntilTimeout(stage, { hang: true }),
  "body.cut": async (stage) => (await failure(stage, { body: "cut", bodyBytes: 3 })) !== undefined,
  "body.short": async (stage) => (await failure(stage, { body: "short" })) !== undefined,
  "body.stall": async (stage) => tookUntilTimeout(stage, { body: "stall", bodyBytes: 1 }),
  "body.drip": async (stage) => {
    const before = stage.mock.clock.now();
    return (
      (await failure(stage, { body: "drip", bytesPerSecond: 1 })) === undefined &&
      stage.mock.clock.now() - before >= 10_000
    );
  },
  socket: async (stage) => (await talk(stage)).received.includes("hello"),
  "socket.refused": async (stage) => {
    stage.mock.faults.add({ operation: "socket", status: 429 });
    const { received, opened } = await talk(stage);
    return !opened && received.length === 0 && stage.mock.journal.sockets()[0]?.refused === 429;
  },
  "socket.unclean": async (stage) =>
    (await talk(stage, "drop")).code === 1006 && stage.mock.journal.sockets()[0]?.closed?.by === "server",
  process: ({ options }) => Promise.resolve(options().baseUrl.startsWith("http://127.0.0.1:")),
};

describe.each(["options", "msw", "tcp"] as const)("the face %s", (face: FaceName) => {
  test.each(Object.keys(probes) as Capability[])("can or cannot carry %s, as the table says", async (capability) => {
    const mock = createMockOf({ toy });
    await behind(face, mock, "toy", async (stage) => {
      expect(await probes[capability](stage)).toBe(capabilities[face].has(capability));
    });
  });
});

/** What one GET under a fault fails with; `undefined` when it does not. */
async function failure(stage: ToyStage, rule: FaultRule): Promise<unknown> {
  stage.mock.faults.add({ ...rule, times: 1 });
  const { baseUrl, token } = stage.options();
  const controller = new AbortController();
  stage.mock.clock.timer(() => controller.abort(new Error("timeout")), 30_000, "guard");
  try {
    const answer = await stage.fetch(`${baseUrl}/v1/notes`, {
      headers: { authorization: `Bearer ${token}` },
      signal: controller.signal,
    });
    await answer.text();
    return undefined;
  } catch (error) {
    return error;
  }
}

async function tookUntilTimeout(stage: ToyStage, rule: FaultRule): Promise<boolean> {
  const before = stage.mock.clock.now();
  const error = await failure(stage, rule);
  return error !== undefined && stage.mock.clock.now() - before === 30_000;
}

function codeOf(error: unknown): string {
  const { cause } = (error ?? {}) as { readonly cause?: { readonly code?: unknown } };
  return String(cause?.code);
}

interface Talk {
  readonly opened: boolean;
  readonly received: readonly string[];
  readonly code: number | undefined;
}

/** Connects as a bot on Node would: with the injected class, else with npm `ws`. Silence of a quarter second is an end too. */
function talk(stage: ToyStage, word?: string): Promise<Talk> {
  const given = stage.options() as { readonly WebSocket: unknown; readonly gatewayUrl?: string };
  const Socket = (given.WebSocket ?? NodeWebSocket) as typeof NodeWebSocket;
  const socket = new Socket(given.gatewayUrl ?? "wss://gateway.toy.example/");
  const received: string[] = [];
  let opened = false;
  return new Promise((resolve) => {
    const end = (code?: number): void => resolve({ opened, received, code });
    const silence = setTimeout(end, 250);
    socket.onopen = () => (opened = true);
    socket.onerror = () => undefined;
    socket.onmessage = ({ data }) => {
      received.push(String(data));
      if (word === undefined) end();
      else socket.send(word);
    };
    socket.onclose = ({ code }) => {
      clearTimeout(silence);
      end(code);
    };
  });
}
