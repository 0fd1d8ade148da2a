import { createMock } from "@antiphon/mock";
import { createAuralis, createQueue, isApiError, type LoopMode, type Track } from "@antiphon/players";
import fc from "fast-check";
import { expect } from "vitest";
import { guild, voice } from "../voice.js";

/** What a listener may rely on, written down without any of the client's code. */
interface Model {
  loop: LoopMode;
  /** Whose turn it is, and whether it is known to have been heard. */
  head: { readonly id: string; playing: boolean } | undefined;
  upcoming: string[];
  parked: string[];
  /** Every start that the service carried out, in order. */
  started: string[];
  added: number;
}

interface Real {
  readonly mock: ReturnType<typeof createMock>;
  readonly auralis: ReturnType<typeof createAuralis>;
  readonly queue: ReturnType<typeof createQueue>;
}

type Command = fc.AsyncCommand<Model, Real, true>;

/** How a start can go wrong once. */
const troubles = {
  none: undefined,
  "answer lost": { operation: "playback.play", after: "commit", drop: "connection", times: 1 },
  "answer cut": { operation: "playback.play", after: "commit", body: "cut", times: 1 },
  "request lost": { operation: "playback.play", before: "read", drop: "connection", times: 1 },
  "service failed": { operation: "playback.play", status: 500, code: "INTERNAL", times: 1 },
  "no node for a moment": { operation: "playback.play", status: 503, code: "NO_NODE_AVAILABLE", times: 1 },
  "stop lost": { operation: "playback.stop", after: "commit", drop: "connection", times: 1 },
} as const;
type Trouble = keyof typeof troubles;

const isGone = (id: string): boolean => id.startsWith("gone");

/** A track that no other of the run is equal to. Those that are gone have a name the service does not know. */
function track(id: string): Track {
  const index = Number(id.replace("gone", ""));
  const encoded = isGone(id) ? `R09ORQ.${index}` : `QXVyexample.${String(index).padStart(4, "0")}`;
  const info = {
    identifier: id,
    title: id,
    author: "a",
    length_ms: 120_000 + (index % 181) * 1000,
    is_stream: false,
    is_seekable: true,
    position_ms: 0,
    uri: null,
    artwork_url: null,
    isrc: null,
    source_name: "example",
  };
  return { encoded, info };
}

const idOf = (one: Track | undefined): string | undefined => one?.info.title;

/** Every 100th song of the catalogue never ends. */
const songs = (n: number): string => String(Math.floor(n / 99) * 100 + (n % 99));

function startsOf({ mock }: Real): string[] {
  return mock.journal
    .exchanges()
    .filter(({ operation, effects }) => operation === "playback.play" && effects.length > 0)
    .map(({ requestBody }) => (JSON.parse(requestBody as string) as { readonly encoded: string }).encoded);
}

/** Moves the model on as `next()` or `skip()` should, and says what the caller should get. */
function move(model: Model, why: "over" | "skipped"): string | undefined {
  const { head, loop } = model;
  if (head !== undefined && (why === "skipped" || head.playing)) {
    if (why === "over" && loop === "track") model.upcoming.unshift(head.id);
    if (loop === "queue") model.upcoming.push(head.id);
    model.head = undefined;
  }
  if (model.head === undefined) {
    const id = model.upcoming.shift();
    if (id === undefined) return undefined;
    model.head = { id, playing: false };
  }
  const { id } = model.head;
  if (isGone(id)) {
    model.parked.push(id);
    model.head = undefined;
    return "refused";
  }
  model.head.playing = true;
  model.started.push(id);
  return id;
}

async function agree(model: Model, real: Real): Promise<void> {
  const { queue } = real;
  expect(queue.upcoming.map(idOf)).toEqual(model.upcoming);
  expect(queue.parked.map(idOf)).toEqual(model.parked);
  expect(idOf(queue.current)).toBe(model.head?.playing === true ? model.head.id : undefined);
  expect(idOf(queue.pending)).toBe(model.head?.playing === false ? model.head.id : undefined);
  expect(startsOf(real)).toEqual(model.started.map((id) => track(id).encoded));
}

async function outcomeOf(call: Promise<Track | undefined>): Promise<string | undefined> {
  return call.then(idOf, (error: unknown) => {
    if (isApiError(error, "TRACK_NOT_FOUND", "INVALID_REQUEST")) return "refused";
    throw error;
  });
}

class Add implements Command {
  readonly gone: readonly boolean[];
  constructor(gone: readonly boolean[]) {
    this.gone = gone;
  }
  check = (): Promise<boolean> => Promise.resolve(true);
  async run(model: Model, real: Real): Promise<void> {
    const ids = this.gone.map((gone) => `${gone ? "gone" : ""}${songs((model.added += 1))}`);
    real.queue.add(...ids.map(track));
    model.upcoming.push(...ids);
    await agree(model, real);
  }
  toString = (): string => `add(${this.gone.map((gone) => (gone ? "gone" : "good")).join(", ")})`;
}

class Move implements Command {
  readonly how: "next" | "skip";
  readonly trouble: Trouble;
  constructor(how: "next" | "skip", trouble: Trouble) {
    this.how = how;
    this.trouble = trouble;
  }
  check = (): Promise<boolean> => Promise.resolve(true);
  async run(model: Model, real: Real): Promise<void> {
    const fault = troubles[this.trouble];
    if (fault !== undefined) real.mock.faults.add(fault);
    const wanted = move(model, this.how === "next" ? "over" : "skipped");
    expect(await outcomeOf(real.queue[this.how]())).toBe(wanted);
    real.mock.faults.clear();
    await agree(model, real);
  }
  toString = (): string => `${this.how}() with ${this.trouble}`;
}

/** The player is gone, or the credential was refused: the caller is told, and nothing moves but the start that is due. */
class FailingMove implements Command {
  readonly how: "next" | "skip";
  readonly at: "stop" | "play";
  constructor(how: "next" | "skip", at: "stop" | "play") {
    this.how = how;
    this.at = at;
  }
  check = (): Promise<boolean> => Promise.resolve(true);
  async run(model: Model, real: Real): Promise<void> {
    real.mock.faults.add({ operation: `playback.${this.at}`, status: 404, code: "PLAYER_NOT_FOUND" });
    if (this.at === "stop") {
      await expect(real.queue[this.how]()).rejects.toMatchObject({ code: "PLAYER_NOT_FOUND" });
    } else {
      const before = model.started.length;
      const wanted = move(model, this.how === "next" ? "over" : "skipped");
      const isStart = wanted !== undefined;
      // The fault comes before the service looks at the track, so that a refusal is not seen either.
      if (wanted === "refused") model.head = { id: model.parked.pop() as string, playing: false };
      if (isStart && model.head) model.head.playing = false;
      model.started.length = before;
      const call = real.queue[this.how]();
      if (isStart) await expect(call).rejects.toMatchObject({ code: "PLAYER_NOT_FOUND" });
      else expect(await call).toBeUndefined();
    }
    real.mock.faults.clear();
    await agree(model, real);
  }
  toString = (): string => `${this.how}() while ${this.at} finds no player`;
}

/** The node dies. The player moves with its track, and nothing changes for the queue. */
class LoseNode implements Command {
  check = (): Promise<boolean> => Promise.resolve(true);
  async run(model: Model, real: Real): Promise<void> {
    const { nodes_online: online } = await real.auralis.cluster.get();
    if (online > 1) real.mock.auralis.loseNode((await real.auralis.players.get(guild(1))).node_id);
    await agree(model, real);
  }
  toString = (): string => "lose the node";
}

class Set implements Command {
  readonly loop: LoopMode;
  constructor(loop: LoopMode) {
    this.loop = loop;
  }
  check = (): Promise<boolean> => Promise.resolve(true);
  async run(model: Model, real: Real): Promise<void> {
    real.queue.loop = this.loop;
    model.loop = this.loop;
    await agree(model, real);
  }
  toString = (): string => `loop = ${this.loop}`;
}

class Shuffle implements Command {
  check = (): Promise<boolean> => Promise.resolve(true);
  async run(model: Model, real: Real): Promise<void> {
    real.queue.shuffle();
    const order = real.queue.upcoming.map(idOf) as string[];
    expect([...order].sort()).toEqual([...model.upcoming].sort());
    model.upcoming = order;
    await agree(model, real);
  }
  toString = (): string => "shuffle()";
}

class Tidy implements Command {
  readonly how: "clear" | "unpark";
  constructor(how: "clear" | "unpark") {
    this.how = how;
  }
  check = (): Promise<boolean> => Promise.resolve(true);
  async run(model: Model, real: Real): Promise<void> {
    real.queue[this.how]();
    if (this.how === "clear") {
      model.upcoming = [];
      if (model.head?.playing === false) model.head = undefined;
    } else model.upcoming.push(...model.parked.splice(0));
    await agree(model, real);
  }
  toString = (): string => `${this.how}()`;
}

/** Everything that is left is heard to its end, once each, whatever is lost on the way. */
class Run implements Command {
  readonly troubles: readonly Trouble[];
  constructor(list: readonly Trouble[]) {
    this.troubles = list;
  }
  check = (): Promise<boolean> => Promise.resolve(true);
  async run(model: Model, real: Real): Promise<void> {
    real.queue.loop = model.loop = "off";
    for (const name of this.troubles) if (troubles[name]) real.mock.faults.add(troubles[name]);
    const refusals = model.parked.length;
    while (model.head !== undefined || model.upcoming.length > 0) move(model, "over");
    const ended = await real.queue.run().then(
      () => "ended",
      (error: unknown) => (isApiError(error, "TRACK_NOT_FOUND", "INVALID_REQUEST") ? "refused" : error),
    );
    expect(ended).toBe(model.parked.length > refusals ? "refused" : "ended");
    real.mock.faults.clear();
    await agree(model, real);
  }
  toString = (): string => `run() with ${this.troubles.join(", ") || "no trouble"}`;
}

const how = fc.constantFrom("next", "skip");
const trouble = fc.constantFrom(...(Object.keys(troubles) as Trouble[]));
const commands = fc.commands<Model, Real, true>(
  [
    fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }).map((gone) => new Add(gone)),
    fc.integer({ min: 1, max: 4 }).map((count) => new Add(Array.from({ length: count }, () => false))),
    fc.tuple(how, trouble).map(([one, name]) => new Move(one, name)),
    fc.tuple(how, trouble).map(([one, name]) => new Move(one, name)),
    fc.tuple(how, fc.constantFrom("stop", "play")).map(([one, at]) => new FailingMove(one, at)),
    fc.constant(new LoseNode()),
    fc.constantFrom<LoopMode>("off", "track", "queue").map((loop) => new Set(loop)),
    fc.constant(new Shuffle()),
    fc.constantFrom("clear", "unpark").map((one) => new Tidy(one)),
    // Three of a kind would use up the attempts of one start or stop, and run() would rightly end with that.
    fc
      .array(trouble, { maxLength: 3 })
      .filter((list) => list.length < 3 || list.some((name) => name !== list[0]))
      .map((list) => new Run(list)),
  ] as fc.Arbitrary<Command>[],
  { maxCommands: 14 },
);

/** Runs that many random evenings of one queue against the model, and gives how many moves they made. Throws at the first that differs. */
export async function movesAsModelled(numRuns: number): Promise<number> {
  let moves = 0;
  await fc.assert(
    fc.asyncProperty(commands, async (evening) => {
      await fc.asyncModelRun(setup, evening);
      moves += [...evening].length;
    }),
    { numRuns },
  );
  return moves;
}

async function setup(): Promise<{ model: Model; real: Real }> {
  const mock = createMock({ seed: 9 });
  mock.auralis.configure({ requestsPerAddress: 1e6, requestsPerCredential: 1e6 });
  const auralis = createAuralis(mock.auralis.options());
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  const queue = createQueue(auralis, guild(1), { refused: "park" });
  const model: Model = { loop: "off", head: undefined, upcoming: [], parked: [], started: [], added: 0 };
  return { model, real: { mock, auralis, queue } };
}
