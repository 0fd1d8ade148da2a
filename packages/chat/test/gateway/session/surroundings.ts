import { expect } from "vitest";
import type { SessionRecord } from "@antiphon/chat/gateway";
import { sessionRules, Stage, type ProfileName } from "../stage.js";
import { parse } from "../transcript.js";
import { randomOf } from "../../random-of.js";

const windows: Readonly<Record<ProfileName, number>> = { astral: 10_000, fluxer: 60_000, generic: 90_000 };

/** Something beside or behind the gateway that misbehaves until `heal`. */
interface Trouble {
  readonly name: string;
  begin(): void;
  heal(): void;
}

/** A bot and everything it depends on, each of which can be broken. */
class Surroundings {
  readonly stage: Stage;
  readonly random: () => number;
  readonly stored = new Map<number, SessionRecord>();
  token: () => string | Promise<string> = () => this.stage.chat.token;
  store: () => unknown = () => undefined;
  load: () => unknown = () => undefined;
  /** The process that runs the bot now. */
  bot: Stage["gateway"];
  /** How many sockets there were when each process began. */
  readonly processes = [0];
  /** One process has ended, and the next has not begun. */
  restarts = false;

  constructor(profile: ProfileName, seed: number) {
    this.random = randomOf(seed);
    this.stage = new Stage(profile, {
      seed,
      random: this.random,
      token: () => this.token(),
      rules: {
        startLimit: { total: 1000, resetAfterMs: 120_000, maxConcurrency: 1 },
        session: { ...sessionRules(profile), resumeWindowMs: windows[profile] },
      },
      store: {
        load: async (shard) => {
          await this.load();
          return this.stored.get(shard);
        },
        save: async (shard, _count, record) => {
          await this.store();
          if (record) this.stored.set(shard, record);
          else this.stored.delete(shard);
        },
      },
    });
    this.bot = this.stage.gateway;
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)] as T;
  }

  /** Troubles that end nothing: what they cost in time is less than the server keeps the session. */
  gentle(): readonly Trouble[] {
    return [...this.#around(), ...this.#network(), ...this.#nodes(), ...this.#restarts()];
  }

  /** Those, and a server that forgets, blames and talks nonsense. */
  wild(): readonly Trouble[] {
    return [...this.gentle(), ...this.#verdicts(), ...this.#nonsense()];
  }

  #around(): readonly Trouble[] {
    const { faults } = this.stage.mock;
    const rest = (effect: object): Trouble => {
      let rule: ReturnType<typeof faults.add> | undefined;
      return {
        name: `REST ${JSON.stringify(effect)}`,
        begin: () => (rule = faults.add({ operation: "gateway.getBot", ...effect })),
        heal: () => rule !== undefined && faults.remove(rule),
      };
    };
    const asked = (name: string, token: () => string | Promise<string>): Trouble => ({
      name: `token ${name}`,
      begin: () => {
        this.token = token;
        this.stage.script.drop();
      },
      heal: () => (this.token = () => this.stage.chat.token),
    });
    const kept = (name: string, store: () => unknown): Trouble => ({
      name: `store ${name}`,
      begin: () => (this.store = store),
      heal: () => (this.store = () => undefined),
    });
    const wall = (ms: number): Trouble => ({
      name: `wall clock ${ms}`,
      begin: () => (this.stage.wallShiftMs += ms),
      heal: () => undefined,
    });
    return [
      rest({ status: 503 }),
      rest({ drop: "refused" }),
      rest({ status: 429, headers: { "retry-after": "5" } }),
      asked("rejects", () => Promise.reject(new Error("sealed"))),
      asked("is empty", () => ""),
      kept("rejects", () => Promise.reject(new Error("read-only"))),
      kept("hangs", () => this.#later(7000)),
      wall(3_600_000),
      wall(-3_600_000),
    ];
  }

  /** The process ends and another takes the session over, from a store that is not well when it begins. */
  #restarts(): readonly Trouble[] {
    const restart = (name: string, load: (asked: number) => unknown): Trouble => ({
      name: `a restart, with a store that ${name}`,
      begin: () => {
        if (this.restarts) return;
        let asked = 0;
        this.load = () => load((asked += 1));
        this.restarts = true;
        void this.bot.suspend().then(() => {
          this.processes.push(this.stage.sockets.length);
          this.bot = this.stage.open();
          this.restarts = false;
          this.bot.connect().catch(() => undefined);
        });
      },
      heal: () => undefined,
    });
    return [
      restart("is well", () => undefined),
      restart("rejects twice", (asked) => asked <= 2 && Promise.reject(new Error("it restarts as well"))),
      restart("throws once", (asked) => {
        if (asked === 1) throw new Error("not connected");
      }),
      restart("is slow", () => this.#later(900)),
    ];
  }

  #later(ms: number): Promise<undefined> {
    return new Promise((resolve) => this.stage.mock.clock.timer?.(() => resolve(undefined), ms, "background"));
  }

  #network(): readonly Trouble[] {
    const { faults } = this.stage.mock;
    return (["dns", "refused", "tls"] as const).map((drop) => {
      let rule: ReturnType<typeof faults.add> | undefined;
      return {
        name: `network ${drop}`,
        begin: () => {
          rule = faults.add({ operation: "socket", drop });
          this.stage.script.drop();
        },
        heal: () => rule !== undefined && faults.remove(rule),
      };
    });
  }

  #nodes(): readonly Trouble[] {
    const { script } = this.stage;
    const node = (name: string, begin: () => unknown): Trouble => ({ name, begin, heal: () => script.clear() });
    return [
      node("cut", () => script.drop()),
      node("op 7", () => script.reconnect()),
      node("closed", () => script.close(this.pick([1000, 1001, 1011, 4000, 4099]))),
      node("upgrades refused", () => {
        script.refuseUpgrade(this.pick([301, 401, 403, 429, 502, 503]));
        script.drop();
      }),
      node("RESUME answered by a close", () => {
        script.answer("resume", { close: this.pick([1001, 1011]) });
        script.drop();
      }),
      node("RESUME refused twice", () => {
        script.answer("resume", { close: 4000 }, 2);
        script.drop();
      }),
      node("beats asked for", () => {
        for (let n = 0; n < 150; n += 1) script.probe();
      }),
      node("a late ACK", () => script.delay("ack", 2000, 1)),
      node("an event twice", () => script.duplicate(2)),
      node("nonsense", () => {
        for (const text of ["{", "null", '{"op":99}', '{"op":0}']) script.raw(text);
      }),
    ];
  }

  #verdicts(): readonly Trouble[] {
    const { script } = this.stage;
    const verdict = (name: string, begin: () => unknown): Trouble => ({ name, begin, heal: () => script.clear() });
    return [
      verdict("op 9", () => script.invalidate(this.random() < 0.5)),
      verdict("the session is lost", () => {
        script.killSession();
        script.drop();
      }),
      verdict("half-open", () => script.freeze()),
      verdict("4007", () => script.close(4007)),
      verdict("IDENTIFY answered by op 9", () => {
        script.answer("identify", { op9: false }, 2);
        script.invalidate(false);
      }),
      verdict("READY never comes", () => {
        script.delay("ready", "never", 1);
        script.invalidate(false);
      }),
      verdict("RESUMED never comes", () => {
        script.delay("resumed", "never", 2);
        script.drop();
      }),
      verdict("HELLO never comes", () => {
        script.delay("hello", "never", 1);
        script.drop();
      }),
    ];
  }

  #nonsense(): readonly Trouble[] {
    const { script } = this.stage;
    const odd = (name: string, begin: () => unknown): Trouble => ({ name, begin, heal: () => script.clear() });
    return [
      odd("an interval that is none", () => {
        script.heartbeatInterval(this.pick([0, -1, Number.NaN, "soon", 1e12]));
        script.drop();
      }),
      odd("numbers left out", () => script.skipSequence(1 + Math.floor(this.random() * 2000))),
      odd("a number out of all order", () =>
        script.raw(JSON.stringify({ op: 0, t: "TYPING_START", s: this.pick([-1, 1e15, 0.5]), d: {} })),
      ),
      odd("an address that is none", () => script.resumeUrl(this.pick(["", "gateway", "wss://evil.example/"]))),
      odd("a long Retry-After", () => {
        script.refuseUpgrade(503, { times: 1, retryAfterS: 1e9 });
        script.drop();
      }),
    ];
  }
}

/**
 * Lets REST, token source, store, DNS, clock and server misbehave in turn for some virtual minutes. The bot never ends, loses nothing that the
 * server would still replay, exceeds no limit, and leaves no timer.
 */
export async function surviveSurroundings(profile: ProfileName, seed: number, minutes: number): Promise<void> {
  const world = new Surroundings(profile, seed);
  const { random, stage } = world;
  const gentle = seed % 2 === 0;
  const troubles = gentle ? world.gentle() : world.wild();
  const happened: string[] = [];
  let said = 0;
  const live = async (ms: number): Promise<void> => {
    for (let n = Math.floor(random() * 3); n > 0; n -= 1) stage.say(`${said++}`);
    if (random() < 0.3)
      world.bot.presence({ status: "online", custom_status: { text: `${said}` } }).catch(() => undefined);
    await stage.advance(ms);
    expect([world.bot.signal.aborted, happened.at(-1)]).toEqual([world.restarts, happened.at(-1)]);
  };
  await stage.connect();
  const endsAt = stage.mock.clock.now() + minutes * 60_000;
  while (stage.mock.clock.now() < endsAt) {
    const trouble = world.pick(troubles);
    happened.push(trouble.name);
    trouble.begin();
    const lasts = gentle ? windows[profile] * 0.3 * random() : 90_000 * random() ** 3;
    for (let passed = 0; passed < lasts; passed += 1000) await live(Math.min(1000, lasts - passed));
    trouble.heal();
    for (let n = 0; n < (gentle ? 20 : 10 * random()); n += 1)
      await live(Math.floor(random() * (gentle ? 7000 : 4000)));
  }
  stage.script.clear();
  await stage.advance(1_500_000); // the longest pauses are ten minutes
  expect([world.bot.shards[0]?.state, happened.slice(-3)]).toEqual(["ready", happened.slice(-3)]);
  stage.say(`${said++}`);
  await stage.settle();
  expectNothingLost(stage, said, gentle);
  for (const [n, first] of world.processes.entries())
    expectLimits(stage.sockets.slice(first, world.processes[n + 1]), profile);
  await Promise.all([world.bot.close(), stage.advance(8000)]);
  await world.bot.closed;
  expect(stage.mock.clock.pending()).toMatchObject({ wait: 0, guard: 0 });
  await stage.advance(600_000);
  expect([...world.stored]).toEqual([]);
}

function expectNothingLost(stage: Stage, said: number, gentle: boolean): void {
  const numbers = stage.contents().map(Number);
  expect(numbers.at(-1)).toBe(said - 1);
  for (let n = 1; n < numbers.length; n += 1) expect(numbers[n]).toBeGreaterThan(numbers[n - 1] as number);
  const lost = stage.noticesOf("sessionLost");
  if (gentle) {
    expect(lost).toEqual([]);
    expect(numbers).toEqual(Array.from({ length: said }, (_, n) => n));
    return;
  }
  const holes = numbers.filter((number, n) => number !== (n === 0 ? 0 : (numbers[n - 1] as number) + 1)).length;
  expect(holes).toBeLessThanOrEqual(lost.length + stage.noticesOf("sequenceGap").length);
}

/** Of one process: what another has written before, nobody tells it. */
function expectLimits(sockets: Stage["sockets"], profile: ProfileName): void {
  const frames = sockets.flatMap((socket) =>
    socket.frames.filter(({ from }) => from === "client").map(({ at, data }) => ({ at, op: parse(data).op })),
  );
  const most = (times: readonly number[], windowMs: number): number => {
    const sorted = [...times].sort((a, b) => a - b);
    let [from, highest] = [0, 0];
    for (const [to, time] of sorted.entries()) {
      while (time - (sorted[from] as number) >= windowMs) from += 1;
      highest = Math.max(highest, to - from + 1);
    }
    return highest;
  };
  const times = (op: number): number[] => frames.filter((frame) => frame.op === op).map(({ at }) => at);
  expect(
    most(
      frames.map(({ at }) => at),
      60_000,
    ),
  ).toBeLessThanOrEqual(profile === "fluxer" ? 600 : 120);
  if (profile !== "astral") expect(most(times(3), 20_000)).toBeLessThanOrEqual(5);
  expect(most(times(2), 5000)).toBeLessThanOrEqual(1);
  // Twenty attempts a minute, of which ten may come at once.
  expect(
    most(
      sockets.map(({ at }) => at),
      60_000,
    ),
  ).toBeLessThanOrEqual(31);
}
