import { createMock, type MockOptions } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

const odd = { nan: Number.NaN, date: new Date(0), list: [], thing: {} };

describe("options that are no such thing", () => {
  it.each<[string, unknown, string]>([
    ["seed", odd.nan, '"seed" must be a whole number, got NaN'],
    ["seed", Infinity, '"seed" must be a whole number, got Infinity'],
    ["seed", 1.5, '"seed" must be a whole number, got 1.5'],
    ["seed", 2 ** 53, '"seed" must be a whole number'],
    ["seed", "1", '"seed" must be a whole number, got "1"'],
    ["seed", null, '"seed" must be a whole number, got null'],
    ["seed", 1n, '"seed" must be a whole number, got 1'],
    ["seed", odd.thing, '"seed" must be a whole number'],
    ["clock", "Auto", '"clock" must be "auto", "manual" or "real", got "Auto"; did you mean "auto"?'],
    ["clock", "mannual", 'did you mean "manual"?'],
    ["clock", null, '"clock" must be'],
    ["clock", 1, '"clock" must be'],
    ["start", odd.nan, '"start" must be a whole number of milliseconds'],
    ["start", odd.date, '"start" must be a whole number of milliseconds'],
    ["start", "2026-01-01", '"start" must be a whole number of milliseconds'],
    ["start", -1, '"start" must be a whole number of milliseconds'],
    ["start", 8.64e15, '"start" must be a whole number of milliseconds'],
    ["keep", 1.5, '"keep" must be a whole number, got 1.5'],
    ["keep", "5", '"keep" must be a whole number, got "5"'],
    ["keep", null, '"keep" must be a whole number, got null'],
    ["keep", -1, '"keep" must be at least 1, got -1'],
    ["discord", "yes", '"discord" must be true or false, got "yes"'],
    ["discord", 1, '"discord" must be true or false, got 1'],
    ["trust", "Stated", '"trust" must be "stated"'],
  ])("%s %s is refused, for a mock as for a world", (name, value, why) => {
    const options = { [name]: value } as MockOptions;
    expect(() => createMock(options)).toThrow(why);
    expect(() => createMock().world(options)).toThrow(why);
  });

  it.each<MockOptions>([
    { seed: 0 },
    { seed: -5 },
    { seed: Number.MAX_SAFE_INTEGER },
    { start: 0 },
    { keep: 1 },
    { keep: Infinity },
    { seed: undefined, clock: undefined, start: undefined, keep: undefined, discord: undefined, trust: undefined },
  ])("%j is taken", (options) => {
    expect(createMock(options).world(options).seed).toEqual(expect.any(Number));
  });

  it.each(["", "a b", "../x", "@a", "default", "é", "a".repeat(65), "%41", 1, {}, "\0"])(
    "the world id %j is refused",
    (id) => {
      expect(() => createMock().world({ id: id as string })).toThrow(TypeError);
    },
  );

  it.each(["__proto__", "constructor", "a".repeat(64), "-", "0"])("the world id %j is a name like others", (id) => {
    const mock = createMock();
    expect(mock.world({ id }).id).toBe(id);
    expect(() => mock.world({ id })).toThrow("already");
  });
});

describe("a snapshot", () => {
  it.each([undefined, null, {}, [], "x", 1, () => undefined])("is not %s", (given) => {
    expect(() => createMock().restore(given as never)).toThrow("restore() takes what snapshot() gave");
  });

  it("goes back into its own world alone: what opens one opens no other", () => {
    const mock = createMock();
    const [one, two] = [mock.world({ id: "one" }), mock.world({ id: "two" })];
    const { token } = two.auralis.options();
    one.auralis.options();
    expect(() => two.restore(one.snapshot())).toThrow('This snapshot is of the world "one"');
    expect(() => createMock().restore(mock.snapshot())).toThrow("This snapshot is of another mock");
    expect(two.auralis.options().token).toBe(token);
    one.restore(one.snapshot());
    const saved = one.snapshot();
    one.reset();
    one.restore(saved);
  });

  it("of a world that has ended goes nowhere, and the world begins no more", () => {
    const mock = createMock();
    const world = mock.world({ id: "ended" });
    const saved = world.snapshot();
    world.close();
    world.close();
    for (const run of [() => world.restore(saved), () => world.reset(), () => world.snapshot(), () => world.astral])
      expect(run).toThrow('The world "ended" is closed.');
    expect(world.journal.exchanges()).toEqual([]);
    expect(() => mock.world({ id: "ended" }).restore(saved)).toThrow('This snapshot is of the world "ended"');
  });
});

describe("callers without types", () => {
  const mock = createMock();
  it.each([undefined, null, 1, [], () => undefined])("are told what a name %s is not", (name) => {
    const given = name as never;
    for (const run of [
      () => mock.url(given),
      () => mock.coverage.expectComplete(given),
      () => mock.astral.gateway.delay(given, 5),
      () => mock.astral.relate(given, given),
      () => mock.auralisCloud.setObject(given, new Uint8Array()),
      () => mock.receive(given, given),
    ])
      expect(run).toThrow(/names an API|"moment" is|there is no account|takes a key|takes an address/);
  });

  it.each(["uploadLimit", "objectLimit", "requestsPerMinute", "claimTimeoutMs"])("give no %s below zero", (name) => {
    for (const value of [Number.NaN, -1])
      expect(() => mock.auralisCloud.configure({ [name]: value })).toThrow(
        `configure() takes a number from 0 on as "${name}", got ${value}.`,
      );
  });
});
