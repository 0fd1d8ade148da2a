import { expect } from "vitest";
import { randomOf } from "../../random-of.js";
import { Stage, type ProfileName } from "../stage.js";
import { parse } from "../transcript.js";

const resumable: Readonly<Record<ProfileName, readonly number[]>> = {
  astral: [1000, 1001, 1011, 4000, 4002, 4009, 4099],
  fluxer: [1000, 1001, 1011, 4000, 4001, 4002, 4005, 4009, 4099],
  generic: [1000, 1001, 1011, 4000, 4001, 4002, 4099],
};

/** Does one thing to the connection that a network or a server can do. */
function cut(stage: Stage, random: () => number): void {
  const { script, profile } = stage;
  const codes = resumable[profile];
  const kinds: readonly (() => unknown)[] = [
    () => script.drop(),
    () => script.close(codes[Math.floor(random() * codes.length)] as number),
    () => script.reconnect(),
    () => script.freeze(),
    () => {
      script.refuseUpgrade(503, { times: 1 + Math.floor(random() * 2) });
      script.drop();
    },
    () => {
      script.delay("resumed", random() < 0.5 ? "never" : 3000, 1);
      script.drop();
    },
    () => {
      script.delay("hello", 4000, 1);
      script.drop();
    },
    () => (random() < 0.3 ? script.invalidate(false) : script.duplicate(2)),
    () => script.probe(),
    () => script.delay("ack", 2000, 1),
  ];
  kinds[Math.floor(random() * kinds.length)]?.();
}

/**
 * Cuts a stream of numbered messages at random. Every message arrives once and in order, or lies within a loss that was
 * reported with its bounds; there is never more than one live socket; IDENTIFYs keep to their pace.
 */
export async function surviveCuts(profile: ProfileName, events: number, cuts: number, seed: number): Promise<void> {
  const random = randomOf(seed);
  const stage = new Stage(profile, { seed, random });
  await stage.connect();
  let sent = 0;
  let cutsDone = 0;
  while (sent < events) {
    const burst = 1 + Math.floor(random() * ((2 * events) / cuts));
    for (let n = 0; n < burst && sent < events; n += 1) stage.say(`${sent++}`);
    if (random() < (burst * cuts) / events) {
      cut(stage, random);
      cutsDone += 1;
    }
    await stage.advance(Math.floor(random() * 4000));
    const live = stage.sockets.slice(-5).filter(({ closed, refused }) => closed === undefined && refused === undefined);
    expect(live.length).toBeLessThanOrEqual(1);
  }
  await stage.advance(200_000);
  expect(stage.gateway.shards.map(({ state }) => state)).toEqual(["ready"]);
  expect(cutsDone).toBeGreaterThanOrEqual(cuts / 3);
  expectOnceInOrder(stage, events);
  expectPacedIdentifies(stage);
  await Promise.all([stage.gateway.close(), stage.advance(6000)]);
  expect(stage.mock.clock.pending()).toMatchObject({ wait: 0, guard: 0 });
}

function expectOnceInOrder(stage: Stage, events: number): void {
  const numbers = stage.contents().map(Number);
  for (let n = 1; n < numbers.length; n += 1) expect(numbers[n]).toBeGreaterThan(numbers[n - 1] as number);
  const missing = events - numbers.length;
  const losses = stage.noticesOf("sessionLost").length + stage.noticesOf("sequenceGap").length;
  if (missing > 0) expect(losses).toBeGreaterThan(0);
  // Within one session nothing is missing at all: the holes are where a session was replaced, or where a gap was reported.
  const holes =
    numbers.filter((number, n) => n > 0 && number !== (numbers[n - 1] as number) + 1).length +
    (numbers[0] === 0 ? 0 : 1) +
    (numbers.at(-1) === events - 1 ? 0 : 1);
  expect(holes).toBeLessThanOrEqual(losses);
}

function expectPacedIdentifies(stage: Stage): void {
  const times = stage.sockets
    .flatMap(({ frames }) =>
      frames.filter(({ from, data }) => from === "client" && parse(data).op === 2).map(({ at }) => at),
    )
    .sort((a, b) => a - b);
  for (let n = 1; n < times.length; n += 1)
    expect((times[n] as number) - (times[n - 1] as number)).toBeGreaterThanOrEqual(5000);
}
