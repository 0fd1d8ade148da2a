import { afterEach, describe, expect, test, vi } from "vitest";
import { createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { failure, Stage } from "../stage.js";

/** Revokes the token, and lets the gateway learn of it. */
async function revoke(stage: Stage): Promise<void> {
  stage.script.answer("resume", { close: 4012 });
  stage.script.close(4012);
  await stage.advance(2000);
}

const stderr = vi.spyOn(process.stderr, "write");
const exitCode = process.exitCode;

afterEach(() => {
  stderr.mockReset();
  process.exitCode = exitCode;
});

describe("gateway.closed", () => {
  test("resolves after close(), after suspend() and after an abort, however often it is taken", async () => {
    const controller = new AbortController();
    for (const end of ["close", "suspend", "abort"] as const) {
      const stage = new Stage("astral", { signal: controller.signal });
      const before = stage.gateway.closed;
      await stage.connect();
      if (end === "abort") controller.abort(new Error("shutting down"));
      else void stage.gateway[end]();
      await stage.settle();
      await Promise.all([before, stage.gateway.closed]);
      expect(stage.gateway.shards).toMatchObject([{ state: "closed" }]);
    }
  });

  test("rejects with the typed error when the gateway ends for good, and nobody else is told then", async () => {
    const stage = new Stage("astral");
    await stage.connect();
    const { closed } = stage.gateway;
    const told = failure(closed);
    await revoke(stage);
    expect(await told).toMatchObject({ name: "GatewayFatalError", closeCode: 4012, shard: 0 });
    expect(stage.errors).toEqual([]);
    expect(stderr).not.toHaveBeenCalled();
  });
});

/** A gateway of which nobody takes anything: no `onError`, no iterator. */
async function quiet(
  more: object = {},
): Promise<{ readonly gateway: ReturnType<typeof createGateway>; end(): Promise<void> }> {
  const stage = new Stage("astral");
  const client = createAstral({ ...stage.chat.options(), logger: stage.logger });
  const gateway = createGateway(client, more);
  const connected = gateway.connect();
  await stage.settle();
  await connected;
  return { gateway, end: () => revoke(stage) };
}

describe("an end for good", () => {
  test("that nobody is told of is one line on stderr and an exit code, and no more", async () => {
    const { gateway, end } = await quiet();
    await end();
    expect(gateway.signal.aborted).toBe(true);
    expect(stderr.mock.calls).toEqual([
      [expect.stringMatching(/^antiphon: the gateway has ended for good: .*4012.*\n$/)],
    ]);
    expect(process.exitCode).toBe(1);
  });

  test("goes to onError where there is one", async () => {
    const errors: [unknown, unknown][] = [];
    const { end } = await quiet({ onError: (error: unknown, info: unknown) => errors.push([error, info]) });
    await end();
    expect(errors).toMatchObject([[{ closeCode: 4012 }, { event: "GATEWAY_ENDED" }]]);
    expect(stderr).not.toHaveBeenCalled();
  });

  test("goes to a loop that reads", async () => {
    const { gateway, end } = await quiet();
    const next = gateway.events().next();
    const told = failure(next);
    await end();
    expect(await told).toMatchObject({ closeCode: 4012 });
    expect(stderr).not.toHaveBeenCalled();
  });

  test("is not told to an iterator that nobody reads", async () => {
    const { gateway, end } = await quiet();
    gateway.events();
    await end();
    expect(stderr).toHaveBeenCalledTimes(1);
  });

  test("goes to connect() while it waits", async () => {
    const stage = new Stage("astral");
    stage.script.answer("identify", { close: 4012 });
    const gateway = createGateway(createAstral({ ...stage.chat.options(), logger: stage.logger }));
    const told = failure(gateway.connect());
    await stage.advance(1000);
    expect(await told).toMatchObject({ closeCode: 4012 });
    expect(stderr).not.toHaveBeenCalled();
  });

  test("keeps an exit code that was set before", async () => {
    process.exitCode = 3;
    const { end } = await quiet();
    await end();
    expect(process.exitCode).toBe(3);
  });
});

describe("the log", () => {
  test("has connects, waits, resumes and refusals with their address, and never the token", async () => {
    const stage = new Stage("astral");
    await stage.connect();
    stage.script.refuseUpgrade(503, { times: 1 });
    stage.script.drop();
    await stage.advance(10_000);
    const text = stage.logged.filter((line) => line.includes("gateway shard")).join("\n");
    expect(text).toMatch(/debug .*attempt 1 at wss?:\/\/[^ ?]+\n/);
    expect(text).toMatch(/info .*: ready/);
    expect(text).toMatch(/info .*: 1006 .* at wss?:\/\/.*, resumes in \d+ ms/);
    expect(text).toMatch(/info .*: 503 the upgrade was refused at wss?:\/\//);
    expect(text).toMatch(/info .*: resumed, 0 events replayed/);
    expect(text).not.toContain(stage.chat.token);
  });

  test("warns once of three failures in a row, on the console where there is no logger", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const stage = new Stage("astral");
    const gateway = createGateway(createAstral(stage.chat.options()));
    stage.mock.faults.add({ operation: "socket", drop: "refused" });
    const connected = gateway.connect().catch((error: unknown) => error);
    await stage.settle();
    expect(warn).not.toHaveBeenCalled();
    await stage.advance(60_000);
    expect(warn.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^antiphon: 3 attempts in a row failed; the gateway keeps trying\. Last: .* at wss?:\/\/.*address, port and path/,
        ),
      ],
    ]);
    warn.mockRestore();
    await Promise.all([gateway.close(), stage.advance(6000)]);
    expect(await connected).toMatchObject({ code: "GATEWAY_CLOSED" });
  });
});

test("an end for good is no failed attempt: it is told as what it is", async () => {
  const stage = new Stage("astral", { onError: () => undefined });
  await stage.connect();
  stage.script.refuseUpgrade(503, { times: 1 });
  stage.script.drop();
  await stage.advance(0);
  stage.script.answer("resume", { close: 4010 });
  await stage.advance(30_000);
  expect(stage.gateway.signal.aborted).toBe(true);
  expect(stage.noticesOf("disconnected").map(({ willRetry }) => willRetry)).toEqual([true, true, false]);
  expect(stage.logged.filter((line) => line.includes("attempts in a row"))).toEqual([]);
  expect(stage.logged.at(-1)).toMatch(/^error .*4010/);
});

test("sixteen shards that lose one node at once are no warning, and what fails three times is one", async () => {
  const stage = new Stage("fluxer", {
    shards: 16,
    rules: { startLimit: { total: 1000, resetAfterMs: 86_400_000, maxConcurrency: 16 } },
  });
  const connected = stage.gateway.connect();
  await stage.advance(10_000);
  await connected;
  const warned = (): string[] => stage.logged.filter((line) => line.includes("attempts in a row"));
  stage.script.drop();
  await stage.advance(30_000);
  expect([stage.noticesOf("disconnected").length >= 16, warned()]).toEqual([true, []]);
  stage.script.refuseUpgrade(503, { times: 64 });
  stage.script.drop();
  await stage.advance(60_000);
  expect(warned()).toHaveLength(1);
});

test("a second session of the same application in one process is a notice, and one after the other is none", async () => {
  const stage = new Stage("fluxer");
  await stage.connect();
  expect(stage.noticesOf("secondSession")).toEqual([]);
  const second = stage.open();
  const connected = second.connect();
  await stage.advance(10_000);
  await connected;
  expect(stage.noticesOf("secondSession")).toEqual([{ type: "secondSession", shard: 0 }]);
  await Promise.all([second.close(), stage.advance(6000)]);
  stage.script.drop();
  await stage.advance(5000);
  const third = new Stage("fluxer", { seed: 1 });
  await third.connect();
  expect(third.noticesOf("secondSession")).toEqual([]);
  await Promise.all([stage.gateway.close(), stage.advance(6000)]);
  expect(stage.noticesOf("secondSession")).toHaveLength(1); // two that have ended are no two sessions of nobody
});
