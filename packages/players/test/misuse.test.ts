import { connectVoice, createAuralis, createQueue } from "@antiphon/players";
import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

describe("A mistake with players", () => {
  const auralis = createAuralis(createMock().auralis.options());

  it.each([{}, { guild_id: 1, user_id: "2" }, { guild_id: "1", userId: "2" }])(
    "is told: %o would ignore every voice packet",
    (options) => {
      expect(() => connectVoice(auralis, loose(options))).toThrow("needs `guild_id` and `user_id`, as strings");
    },
  );

  it.each([5, "v2", "v2/", "/v2/", "/", "../x", "/../x", "/./x", "//host", "/v2?x", "@host", null])(
    "is told: %o as the prefix of the API",
    (apiPrefix) => {
      expect(() => createAuralis({ apiPrefix: loose(apiPrefix) })).toThrow('`apiPrefix` must be a path such as "/v2"');
    },
  );

  it.each(["", "/v2", "/api/v2.1", "/..v2"])("takes %o as the prefix of the API", (apiPrefix) => {
    expect(() => createAuralis({ apiPrefix })).not.toThrow();
  });

  it.each([
    [{ lop: "track" }, "Did you mean `loop`?"],
    [{ loop: "all" }, '`loop` must be "off", "track" or "queue"'],
    [{ refused: "skip" }, '`refused` must be "drop" or "park"'],
    [{ onRefused: "log" }, "`onRefused` must be a function"],
    [{ maxIntervalMs: Number.NaN }, "`maxIntervalMs` must be a number of milliseconds, at least 250"],
    [{ maxIntervalMs: 249 }, "`maxIntervalMs` must be a number of milliseconds, at least 250"],
    [{ maxIntervalMs: 0 }, "`maxIntervalMs` must be a number of milliseconds, at least 250"],
    [{ maxIntervalMs: Number.POSITIVE_INFINITY }, "`maxIntervalMs` must be a number of milliseconds, at least 250"],
    [{ random: 4 }, "`random` must be a function"],
  ])("is told: %o for a queue", (options, message) => {
    expect(() => createQueue(auralis, "250000000000000001", loose(options))).toThrow(message);
  });

  it("is no looking as often as that is allowed", () => {
    expect(createQueue(auralis, "250000000000000001", { maxIntervalMs: 250 }).upcoming).toEqual([]);
  });

  it("is told: a loop mode that does not exist, set later", () => {
    const queue = createQueue(auralis, "250000000000000001");
    expect(() => (queue.loop = loose("tracks"))).toThrow('`loop` must be "off", "track" or "queue"');
    expect(queue.loop).toBe("off");
  });

  it.each([
    ["an array", [[{ encoded: "x" }]], "argument 1 of `queue.add()` is no track: it is an array: spread it"],
    ["a result", [{ encoded: "x" }, { load_type: "search", data: [] }], "argument 2 of `queue.add()` is no track"],
    ["nothing", [undefined], "argument 1 of `queue.add()` is no track"],
  ])("is told: %s added to a queue, and nothing of the call is added", (_, tracks, message) => {
    const queue = createQueue(auralis, "250000000000000001");
    expect(() => queue.add(...(loose(tracks) as []))).toThrow(message);
    expect(queue.upcoming).toEqual([]);
  });

  it.each([
    [{ guild_id: "1", user_id: "2", onErr: () => undefined }, "Did you mean `onError`?"],
    [{ guild_id: "1", user_id: "2", onChange: "log" }, "`onChange` must be a function"],
    [{ guild_id: "1", user_id: "2", onError: "log" }, "`onError` must be a function"],
  ])("is told: %o for a voice connection", (options, message) => {
    expect(() => connectVoice(auralis, loose(options))).toThrow(message);
  });

  it.each([
    [{ timeout: 5 }, "Did you mean `timeoutMs`?"],
    [{ timeoutMs: Number.NaN }, "`timeoutMs` must be a number of milliseconds above 0"],
  ])("is told by the promise: %o for connected() and renew()", async (options, message) => {
    const voice = connectVoice(auralis, { guild_id: "1", user_id: "2" });
    await expect(voice.connected(loose(options))).rejects.toThrow(message);
    await expect(voice.renew(loose(options))).rejects.toThrow(message);
  });

  it.each([undefined, null, 5, 250000000000000001n, "", {}])("is told: %o for the guild of a queue", (guildId) => {
    expect(() => createQueue(auralis, loose(guildId))).toThrow("createQueue() needs the id of a guild, as a string");
  });

  it.each([
    [{ interval: 5 }, "Did you mean `intervalMs`?"],
    [{ intervalMs: Number.NaN }, "`intervalMs` must be a number of milliseconds"],
  ])("is told: %o for a watch", (options, message) => {
    expect(() => auralis.players.watch("250000000000000001", loose(options))).toThrow(message);
  });

  it("is told: adopt() without a function", async () => {
    await expect(auralis.players.adopt(loose(undefined))).rejects.toThrow("adopt() needs a function");
  });
});
