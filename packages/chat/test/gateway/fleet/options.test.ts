import { describe, expect, it, test } from "vitest";
import { createAstral, createFluxer } from "@antiphon/chat";
import { astral as astralRules, createGateway, fluxer as fluxerRules } from "@antiphon/chat/gateway";
import { createMock } from "@antiphon/mock";
import { Stage } from "../stage.js";

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

const mock = createMock();
const clients = { astral: createAstral(mock.astral.options()), fluxer: createFluxer(mock.fluxer.options()) };
const mistake = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return "taken";
};

describe.each(["astral", "fluxer"] as const)("createGateway() on %s refuses at once", (platform) => {
  it.each<[option: string, values: readonly unknown[]]>([
    ["shards", [0, -1, 1.5, Number.NaN, Infinity, [], [5, 5], [-1], [1.5], "3", "Auto", {}, null, [0, "1"]]],
    ["shardCount", [0, -1, 2.5, Number.NaN, "2", [], null]],
    ["helloTimeoutMs", [0, -1, Number.NaN, Infinity, 2 ** 31, "15s"]],
    ["readyTimeoutMs", [0, Number.NaN, "x"]],
    ["resumeTimeoutMs", [0, Number.NaN, "x"]],
    ["closeTimeoutMs", [0, Number.NaN, "x"]],
    ["maxQueue", [0, -1, Number.NaN, "many"]],
    ["attemptsPerMinute", [0, -5, Number.NaN, "20"]],
    ["budgetFloor", [-1, Number.NaN, "5 %"]],
    ["whenBudgetSpent", ["fail", true]],
    ["compress", ["gzip", true]],
    ["onError", ["console.error", {}]],
    ["onNotice", [true]],
    ["identify", ["idle", [], { presence: "idle" }, { presence: { status: "away" } }, { presence: null }]],
    ["store", [{}, { load: true, save: true }, new Map()]],
    ["gate", [{}, 5]],
    ["resumeHosts", ["gw.example", [1]]],
    ["signal", [{}, "abort"]],
    ["profile", ["astral", 1]],
    // A client knows these: beside one they would be passed over.
    ["url", ["wss://gateway.example/"]],
    ["token", ["t", () => "t"]],
    ["dangerouslyAllowPlainHttp", [true, false, "yes"]],
    ["logger", [console]],
    ["random", [Math.random]],
  ])("%s", (option, values) => {
    const told = values.map((value) => [
      value,
      mistake(() => createGateway(clients[platform] as never, loose({ [option]: value }))),
    ]);
    expect(told).toEqual(values.map((value) => [value, "INVALID_OPTION"]));
  });

  it("a shard that is not among those of all processes", () => {
    for (const options of [
      { shards: [4], shardCount: 4 },
      { shards: 9, shardCount: 8 },
    ])
      expect(() => createGateway(clients.fluxer, options)).toThrow(/there is no shard \d of \d/);
  });

  it("nothing, and what is no client", () => {
    for (const first of [
      undefined,
      null,
      "token",
      7,
      {},
      { token: "x" },
      { profile: astralRules },
      { profile: astralRules, url: 5, token: "x" },
    ])
      expect(mistake(() => createGateway(loose(first)))).toBe("INVALID_OPTION");
    expect(mistake(() => createGateway(clients.astral, loose(null)))).toBe("INVALID_OPTION");
    expect(mistake(() => createGateway(clients.astral, loose("auto")))).toBe("INVALID_OPTION");
  });
});

test.each<[what: string, change: object]>([
  ["beatFactor", { beatFactor: 0 }],
  ["beatFactor", { beatFactor: 1.01 }],
  ["frames", { frames: undefined }],
  ["frames", { frames: { count: 0, windowMs: 1000 } }],
  ["frames", { frames: { count: 120 } }],
  ["opLimits", { opLimits: { 3: { count: 5, windowMs: 0 } } }],
  ["opLimits", { opLimits: [] }],
  ["closes", { closes: null }],
  ["closes", { closes: { 4004: "fatal" } }],
  ["closes", { closes: { 4004: { action: "end", meaning: "refused" } } }],
  ["closes", { closes: { 4008: { action: "resume", meaning: "slow", waitMs: -1 } } }],
  ["closesWhileIdentifying", { closesWhileIdentifying: { 4002: { action: "fatal" } } }],
  ["tokenForms", { tokenForms: [] }],
  ["tokenForms", { tokenForms: ["Bot"] }],
  ["propertyPrefixes", { propertyPrefixes: [] }],
  ["clientOps", { clientOps: undefined }],
  ["clientOps", { clientOps: ["3"] }],
  ["resumeHosts", { resumeHosts: "gw.example" }],
  ["query", { query: { v: 1 } }],
  ["events", { events: ["READY"] }],
  ["events", { events: "" }],
  ["compress", { compress: ["gzip"] }],
  ["sharding", { sharding: "no" }],
  ["frameBytes", { frameBytes: 0 }],
  ["resumeWindowMs", { resumeWindowMs: -1 }],
  ["identifySpacingMs", { identifySpacingMs: Number.NaN }],
  ["id", { id: "" }],
  ["beatFactor", { beatfactor: 0.8 }],
])("rules of a platform that cannot be meant name %s: %j", (name, change) => {
  const profile = { ...astralRules, ...change };
  expect(() => createGateway(clients.astral, { profile: loose(profile) })).toThrow(
    expect.objectContaining({
      code: "INVALID_OPTION",
      message: expect.stringMatching(new RegExp(`\\b${name}\\b`)) as unknown,
    }) as Error,
  );
});

test("a platform with nothing said of it is told where to begin, and a changed copy is taken", () => {
  expect(() => createGateway(clients.astral, { profile: loose({}) })).toThrow("Begin with { ...astral }");
  for (const change of [{}, { beatFactor: 1 }, { resumeHosts: ["gw.example"] }, { opLimits: {} }, { closes: {} }])
    expect(mistake(() => createGateway(clients.astral, { profile: { ...astralRules, ...change } }))).toBe("taken");
});

test("more than one shard is refused where the platform has none, and one is none too many", () => {
  for (const options of [
    { shards: 2 },
    { shards: [0, 1] },
    { shards: [1] },
    { shardCount: 2 },
    { shards: [0], shardCount: 4 },
  ])
    expect(() => createGateway(clients.astral, options)).toThrow("this platform has no shards");
  for (const options of [
    { shards: 1 },
    { shards: [0] },
    { shardCount: 1 },
    { shards: "auto" as const },
    loose({ shards: undefined }),
  ])
    expect(mistake(() => createGateway(clients.astral, options))).toBe("taken");
});

test.each([
  [{ shards: 2, shardCount: 8 }, [0, 1]],
  [{ shards: [4, 5], shardCount: 8 }, [4, 5]],
  [{ shards: 3 }, [0, 1, 2]],
  [{ shardCount: 2 }, [0, 1]],
  [{}, [0]],
])("%j runs the shards %j", async (options, ids) => {
  const world = createMock();
  const gateway = createGateway(createFluxer(world.fluxer.options()), options);
  await gateway.connect();
  expect(gateway.shards.map(({ id }) => id)).toEqual(ids);
  await gateway.close();
});

test("a gateway that has nobody to ask runs one shard of one", async () => {
  const world = createMock();
  const { gatewayUrl: url, token, clock, random, WebSocket } = world.fluxer.options();
  const gateway = createGateway({ profile: fluxerRules, url, token, clock, random, WebSocket });
  await gateway.connect();
  expect([gateway.shards.map(({ id }) => id), gateway.shardOf("18446744073709551615")]).toEqual([[0], 0]);
  await gateway.close();
});

test.each(["foo", "gateway.example", "ftp://gateway.example/", "/gateway"])(
  "an address that is none is a mistake: %j",
  async (url) => {
    const told = { code: "INVALID_OPTION", message: expect.stringContaining(JSON.stringify(url)) as unknown };
    const client = createAstral({ ...mock.astral.options(), gatewayUrl: url });
    await expect(createGateway(client).connect()).rejects.toMatchObject(told);
    expect(() => createGateway({ profile: fluxerRules, url, token: "x" })).toThrow("wss://host/path");
  },
);

test("what is asked of a gateway is checked as well", async () => {
  const gateway = createGateway(clients.astral);
  for (const id of ["abc", "", "-1", "1.5", 12, undefined, "9".repeat(30)])
    expect(mistake(() => gateway.shardOf(loose(id)))).toBe("INVALID_OPTION");
  expect(gateway.shardOf("18446744073709551615")).toBe(0);
  for (const options of [{ bufferSize: 0 }, { bufferSize: Number.NaN }, { overflow: "drop" }, { buffersize: 5 }])
    expect(mistake(() => gateway.events(loose(options)))).toBe("INVALID_OPTION");
  for (const options of [{ quietMs: 0 }, { quietMs: "1s" }])
    expect(mistake(() => gateway.settled(loose(options)))).toBe("INVALID_OPTION");
  for (const options of [{ timeoutMs: -1 }, { where: "x" }, { timeout: 5 }])
    expect(mistake(() => void gateway.next("READY", loose(options)))).toBe("INVALID_OPTION");
  for (const ms of [-1, Number.NaN, "1s"])
    await expect(gateway.sleep(loose(ms))).rejects.toMatchObject({ code: "INVALID_OPTION" });
  for (const frame of [undefined, null, "x", {}, { op: "3" }])
    await expect(gateway.send(loose(frame))).rejects.toMatchObject({ code: "INVALID_OPTION", outcome: "not_sent" });
  for (const options of [{ timeoutMs: -1 }, { priority: "low" }, { replay: true }])
    await expect(gateway.send({ op: 3, d: {} }, loose(options))).rejects.toMatchObject({ code: "INVALID_OPTION" });
  for (const presence of [undefined, {}, "idle", { status: "away" }])
    await expect(gateway.presence(loose(presence))).rejects.toMatchObject({ code: "INVALID_OPTION" });
  await gateway.close();
});

describe("what JSON cannot hold", () => {
  const circle: Record<string, unknown> = { status: "online" };
  circle["self"] = circle;

  test.each([
    ["a bigint", { status: "online", big: 1n }],
    ["a circle", circle],
  ])("is refused where it is given: %s", async (_, presence) => {
    const stage = new Stage("astral");
    const refusal = {
      code: "INVALID_OPTION",
      message: expect.stringContaining("cannot be written as JSON") as unknown,
    };
    expect(() => stage.open({ identify: { presence } })).toThrow(expect.objectContaining(refusal) as Error);
    await stage.connect();
    await expect(stage.gateway.presence(presence as never)).rejects.toMatchObject(refusal);
    await expect(stage.gateway.send({ op: 3, d: presence })).rejects.toMatchObject(refusal);
    expect(stage.gateway.shards[0]?.queued).toBe(0);
  });
});

test("a presence that is too large is not kept for the next session", async () => {
  const stage = new Stage("generic", { random: () => 0.5 });
  const presence = { status: "online", custom_status: { text: "é".repeat(2048) } } as const;
  await expect(stage.gateway.presence(presence)).rejects.toMatchObject({ code: "FRAME_TOO_LARGE" });
  await stage.connect();
  expect(JSON.stringify(stage.sockets[0]?.frames.map(({ data }) => data))).not.toContain("é");
});
