import { expect, test } from "vitest";
import { type IdentifyGate, type IdentifyPermit, memoryIdentifyGate } from "@antiphon/chat/gateway";
import { parse } from "../transcript.js";
import { Stage } from "../stage.js";

/** What a gate of the user's does the first time that it is asked; from then on it works. */
function staged(first: (permit: Promise<IdentifyPermit>) => unknown): { stage: Stage; asked: () => number } {
  let asked = 0;
  const gate: IdentifyGate = {
    enter(...args) {
      const permit = memoryIdentifyGate(stage.gateway.clock, 5250).enter(...args);
      return ((asked += 1) === 1 ? first(permit) : permit) as Promise<IdentifyPermit>;
    },
  };
  const stage: Stage = new Stage("astral", { gate, random: () => 0.5 });
  return { stage, asked: () => asked };
}

const failures: readonly [what: string, fail: () => unknown][] = [
  [
    "throws",
    () => {
      throw new Error("no redis");
    },
  ],
  ["rejects", () => Promise.reject(new Error("no redis"))],
];

test.each(failures)("a gate that %s is asked again with the next connection, and is told", async (_, first) => {
  const { stage, asked } = staged(first);
  const connected = stage.gateway.connect();
  await stage.advance(60_000);
  await connected;
  expect(asked()).toBe(2);
  expect(stage.noticesOf("trouble")).toMatchObject([{ with: "gate", error: { message: "no redis" } }]);
});

test.each<[what: string, permit: unknown]>([
  ["nothing", undefined],
  ["no permit", {}],
])("a gate that gives %s lets the shard in all the same, and is told", async (_, permit) => {
  const { stage } = staged(() => Promise.resolve(permit));
  await stage.connect();
  expect(stage.gateway.shards[0]?.state).toBe("ready");
  expect(stage.noticesOf("trouble")).toMatchObject([{ with: "gate" }]);
});

test("a gate that never answers is asked anew after five minutes and two turns, and its late permit is given back", async () => {
  let open: (permit: IdentifyPermit) => void = () => undefined;
  const late: string[] = [];
  const { stage, asked } = staged(() => new Promise((resolve) => (open = resolve)));
  const connected = stage.gateway.connect();
  await stage.advance(310_000);
  expect([asked(), stage.noticesOf("trouble")]).toEqual([1, []]);
  await stage.advance(60_000);
  await connected;
  expect(asked()).toBe(2);
  expect(stage.noticesOf("trouble")).toMatchObject([
    { with: "gate", error: { message: "the identify gate did not answer within 310500 ms" } },
  ]);
  open({ written: () => late.push("written"), cancel: () => late.push("cancel") });
  await stage.settle();
  expect(late).toEqual(["cancel"]);
});

test.each(failures)("a permit whose cancel() %s is told, and ends nothing", async (_, cancel) => {
  let open: (permit: IdentifyPermit) => void = () => undefined;
  const { stage } = staged(() => new Promise((resolve) => (open = resolve)));
  const connected = stage.gateway.connect();
  await stage.settle();
  stage.script.drop(); // while it stands in line
  await stage.advance(30_000);
  await connected;
  open({ written: () => undefined, cancel });
  await stage.settle();
  expect(stage.noticesOf("trouble")).toMatchObject([{ with: "gate", error: { message: "no redis" } }]);
  expect(stage.gateway.shards[0]?.state).toBe("ready");
});

test("a token source that fails now and then costs none of sixteen shards its place", async () => {
  let asked = 0;
  const stage: Stage = new Stage("fluxer", {
    shards: 16,
    rules: { startLimit: { total: 1000, resetAfterMs: 86_400_000, maxConcurrency: 16 } },
    token: () => ((asked += 1) % 5 === 3 ? Promise.reject(new Error("sealed")) : stage.chat.token),
  });
  const connected = stage.gateway.connect();
  await stage.advance(60_000);
  await connected;
  expect(stage.gateway.shards.map(({ state }) => state)).toEqual(Array.from({ length: 16 }, () => "ready"));
  const failed = stage.noticesOf("trouble");
  expect(failed.length).toBeGreaterThanOrEqual(3);
  expect(new Set(failed.map(({ with: what }) => what))).toEqual(new Set(["token"]));
  const identified = stage.sockets.flatMap(({ frames }) =>
    frames.filter(({ from, data }) => from === "client" && parse(data).op === 2),
  );
  expect(identified).toHaveLength(16);
});
