import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

describe("A mistake in a test", () => {
  it("does not pass for a fault: an operation that does not exist is refused, with those of its resource", () => {
    const { faults } = createMock();
    expect(() => faults.add({ operation: "players.crate", status: 500 })).toThrow(
      'names no operation with "players.crate"; did you mean "players.create"?',
    );
    expect(() => faults.add({ operation: "player.*", status: 500 })).toThrow('did you mean "players.*"?');
    expect(() => faults.add({ api: "auralis", operation: "messages.create", status: 500 })).toThrow(
      "names no operation",
    );
    expect(() => faults.add({ api: "auralys", status: 500 })).toThrow(
      'names an API that the mock does not have, "auralys"',
    );
    expect(faults.list()).toEqual([]);
  });

  it("leaves rules for all operations, a resource and sockets in force", () => {
    const { faults } = createMock();
    for (const operation of ["*", "socket", "cluster.*", "players.create"]) faults.add({ operation, status: 503 });
    expect(faults.list()).toHaveLength(4);
  });

  it("is not a mock with other settings: a misspelt option is refused", () => {
    // @ts-expect-error -- what a JavaScript user may write
    expect(() => createMock({ sed: 2 })).toThrow('createMock() knows no "sed"; did you mean "seed"?');
    // @ts-expect-error -- what a JavaScript user may write
    expect(() => createMock().world({ name: "w" })).toThrow('world() knows no "name"');
    expect(() => createMock({ keep: 0 })).toThrow('"keep" must be at least 1, got 0.');
  });

  const mock = createMock();
  /** A call as JavaScript users may write it. */
  const any =
    (of: object, name: string, value: unknown): (() => unknown) =>
    () =>
      (of as Record<string, (value: unknown) => unknown>)[name]?.(value);
  it.each<[string, () => unknown, string]>([
    ["a rule", any(mock.faults, "add", { operation: "players.get", stauts: 500 }), 'did you mean "status"?'],
    ["a rule's API", any(mock.faults, "add", { api: "auralisClowd", status: 500 }), 'did you mean "auralisCloud"?'],
    ["a rule's code", any(mock.faults, "add", { status: 429, code: "RATE_LIMITTED" }), 'did you mean "RATE_LIMITED"?'],
    ["a rule's word", any(mock.faults, "add", { drop: "conection" }), 'did you mean "connection"?'],
    [
      "a ledger filter",
      any(mock.ledger, "expectExactlyOnce", { opration: "players.create" }),
      'did you mean "operation"?',
    ],
    [
      "a ledger operation",
      any(mock.ledger, "expectExactlyOnce", { operation: "player.create" }),
      'did you mean "players.create"?',
    ],
    ["a ledger API", any(mock.ledger, "expectExactlyOnce", { api: "auralys" }), 'did you mean "auralis"?'],
    ["an expectation", any(mock.contract, "expect", { operation: "players.crate" }), 'did you mean "players.create"?'],
    ["a member of one", any(mock.contract, "expect", { keywrd: "required" }), 'did you mean "keyword"?'],
    ["a coverage API", any(mock.coverage, "expectComplete", "auralys"), 'did you mean "auralis"?'],
    ["a switch of a chat", any(mock.astral, "configure", { rateLimit: false }), 'did you mean "rateLimits"?'],
    ["a switch of Fluxer on Astral", any(mock.astral, "configure", { telemetry: true }), 'knows no "telemetry"'],
    ["a limit of a chat", any(mock.astral, "configure", { limits: { file: 1 } }), 'did you mean "files"?'],
    [
      "a switch's kind",
      any(mock.fluxer, "configure", { rateLimits: "no" }),
      'takes a boolean as "rateLimits", got a string',
    ],
    ["a switch of Auralis", any(mock.auralis, "configure", { conectMs: 1 }), 'did you mean "connectMs"?'],
    ["a switch of the cloud", any(mock.auralisCloud, "configure", { timeout: true }), 'did you mean "timeouts"?'],
    ["a setting", any(mock.auralytik, "configure", { timestampWindow: 3 }), 'did you mean "timestampWindowS"?'],
    [
      "a setting that is assigned",
      () => Object.assign(mock.auralytik.settings, { teir: "starter" }),
      'did you mean "tier"?',
    ],
    ["a tier", any(mock.auralytik, "configure", { tier: "pro" }), "starter, professional, enterprise"],
    ["a scope", any(mock.auralytik, "issueKey", { scopes: ["audio:reed"] }), 'did you mean "audio:read"?'],
    ["a credential", any(mock.auralis, "credential", { allowList: [] }), 'did you mean "allowlist"?'],
    ["a worker", any(mock.auralisCloud, "addWorker", { plattform: "linux/arm64" }), 'did you mean "platform"?'],
    ["a node", any(mock.auralis, "loseNode", "eu-9"), "there are eu-1"],
    ["a guild", any(mock.astral, "guild", { nmae: "Lab" }), 'did you mean "name"?'],
    ["a role", any(mock.astral.home, "role", { name: "a", permision: [] }), 'did you mean "permissions"?'],
    [
      "a permission",
      any(mock.astral.home, "role", { name: "a", permissions: ["SEND_MESAGES"] }),
      'did you mean "SEND_MESSAGES"?',
    ],
    ["a channel", any(mock.astral.home, "channel", { name: "a", topik: "" }), 'did you mean "topic"?'],
    ["a member", any(mock.astral.home, "member", { name: "a", rols: [] }), 'did you mean "roles"?'],
    ["a person", any(mock.astral, "person", { name: "a", premum: true }), 'did you mean "premium"?'],
    ["who says it", () => mock.astral.say(mock.astral.channelId, "hi", { as: "1" }), "there is no account 1"],
    [
      "an option of say()",
      () => mock.astral.say(mock.astral.channelId, "hi", { es: "1" } as never),
      'did you mean "as"?',
    ],
    ["an event", () => mock.astral.gateway.inject("MESAGE_CREATE", {}), 'did you mean "MESSAGE_CREATE"?'],
    ["a target", any(mock.astral.gateway, "drop", { sessionID: "a" }), 'did you mean "sessionId"?'],
    ["a moment", () => mock.astral.gateway.delay("redy" as never, 1), 'did you mean "ready"?'],
    ["a close code", () => mock.astral.gateway.close(1006), "No close frame can carry the code 1006"],
  ])("does not pass for what was meant: %s", async (_, run, why) => {
    await expect(Promise.resolve().then(run)).rejects.toThrow(why);
  });

  it("lets an event through that the specification does not know", () => {
    expect(mock.astral.gateway.inject("SOMETHING_NEW", {})).toBe(0);
  });

  it("is told of where an assertion met nothing", () => {
    const { ledger } = createMock();
    expect(() => ledger.expectExactlyOnce()).toThrow("Nobody sent a request that changes something");
    expect(() => ledger.expectExactlyOnce({ operation: "players.create" })).toThrow(
      "Nobody sent a request of players.create",
    );
    ledger.expectExactlyOnce({ operation: "players.create", count: 0 });
  });
});
