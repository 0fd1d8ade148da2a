import { describe, expect, test } from "vitest";
import { every, type ProfileName, Stage } from "../stage.js";

/** As often as the deep run asks. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

const HB = 41_250;
const factors = { astral: 0.9, fluxer: 0.9, generic: 1 };

test("G2 spreads the first beat evenly over the interval", async () => {
  const firsts: number[] = [];
  for (let seed = 1; seed <= (isFull ? 200 : 60); seed += 1) {
    const stage = new Stage(every[seed % every.length] as ProfileName, { seed });
    await stage.connect();
    await stage.advance(HB);
    firsts.push((stage.times(0, 1, "client")[0] ?? Infinity) - (stage.times(0, 10, "server")[0] ?? 0));
    await stage.gateway.close();
  }
  expect(Math.max(...firsts)).toBeLessThanOrEqual(HB);
  const mean = firsts.reduce((sum, ms) => sum + ms, 0) / firsts.length / HB;
  expect(Math.abs(mean - 0.5)).toBeLessThan(isFull ? 0.06 : 0.1);
  expect(firsts.filter((ms) => ms < HB / 4).length).toBeGreaterThan(firsts.length / 8);
  expect(firsts.filter((ms) => ms > (HB * 3) / 4).length).toBeGreaterThan(firsts.length / 8);
});

describe.each(every)("on %s", (profile) => {
  const period = HB * factors[profile];

  test("G3 beats at the platform's part of the interval, with null before the first dispatch and the highest seq after it", async () => {
    const stage = new Stage(profile, { random: () => 0.5, readyTimeoutMs: 100_000 });
    stage.script.delay("ready", HB, 1);
    const connected = stage.gateway.connect();
    await stage.advance(HB);
    await connected;
    stage.say("one");
    await stage.advance(5 * HB);
    const beats = stage.times(0, 1, "client");
    expect(beats[0]).toBe(HB / 2);
    for (let i = 1; i < beats.length; i += 1)
      expect(Math.abs((beats[i] as number) - (beats[i - 1] as number) - period)).toBeLessThanOrEqual(period / 100);
    const seq = stage.burstSeq + 1;
    expect(stage.lines().filter((line) => line.includes("> BEAT"))).toEqual([
      "0 > BEAT null",
      ...Array.from({ length: beats.length - 1 }, () => `0 > BEAT ${seq}`),
    ]);
    expect(stage.sockets).toHaveLength(1);
  });

  test("G4 answers the server's demand at once and keeps the phase of the interval", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    await stage.advance(10_000);
    stage.script.probe();
    await stage.settle();
    await stage.advance(2 * HB);
    expect(stage.times(0, 1, "client").slice(0, 3)).toEqual([10_000, HB / 2, HB / 2 + period]);
    expect(stage.lines().slice(-6, -2)).not.toContain("0 closed");
  });

  test("G4 answers the server's demand while identifying and while resuming", async () => {
    const stage = new Stage(profile, { random: () => 0.9 });
    stage.script.delay("ready", 5000, 1);
    const connected = stage.gateway.connect();
    await stage.advance(1000);
    stage.script.probe();
    await stage.advance(4000);
    await connected;
    expect(stage.lines().slice(0, 5)).toEqual([
      "0 < HELLO 41250",
      "0 > IDENTIFY",
      "0 < BEAT null",
      "0 > BEAT null",
      "0 < ACK",
    ]);
    stage.script.delay("resumed", 5000, 1);
    stage.script.drop();
    await stage.advance(1000);
    stage.script.probe();
    await stage.advance(6000);
    expect(stage.lines().slice(-6)).toEqual([
      "1 < HELLO 41250",
      `1 > RESUME ${stage.burstSeq}`,
      "1 < BEAT null",
      `1 > BEAT ${stage.burstSeq}`,
      "1 < ACK",
      `1 < RESUMED ${stage.burstSeq}`,
    ]);
  });

  test("G5 replaces a connection that answers nothing after one unacknowledged beat, and resumes", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    stage.script.delay("ack", "never", 1);
    await stage.advance(HB / 2 + HB + 1000);
    const { burstSeq } = stage;
    expect(stage.lines()).toEqual([
      ...stage.prelude(),
      `0 > BEAT ${burstSeq}`,
      "0 closed 4900 by client",
      "1 < HELLO 41250",
      `1 > RESUME ${burstSeq}`,
      `1 < RESUMED ${burstSeq}`,
    ]);
    expect((stage.sockets[1]?.at ?? 0) - (stage.sockets[0]?.at ?? 0)).toBeLessThanOrEqual(HB / 2 + HB + 1000);
  });

  test("G6 keeps a connection that delivers events although beats are not acknowledged, until two intervals are over", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    stage.mock.conduct.expect({ kind: "missed-ack" }); // events show that the server is there
    stage.mock.conduct.expect({ kind: "heartbeat-in-step" }); // every draw of this stage is the same
    stage.script.delay("ack", "never");
    for (let ms = 0; ms < HB * 2; ms += 5000) {
      stage.say(`${ms}`);
      await stage.advance(5000);
    }
    expect(stage.sockets).toHaveLength(1);
    expect(stage.noticesOf("ackMissing").length).toBeGreaterThan(0);
    for (let ms = 0; ms < HB * 2; ms += 5000) {
      stage.say(`later ${ms}`);
      await stage.advance(5000);
    }
    expect(stage.sockets).toHaveLength(2);
    expect(stage.lines({ beats: false })).toContain(`1 > RESUME ${stage.lastSeq(0)}`);
    expect(stage.contents()).toHaveLength(2 * Math.ceil((2 * HB) / 5000));
  });

  test("G7 leaves a half-open connection without waiting for its close", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    await stage.advance(1000);
    stage.script.freeze();
    await stage.advance(2 * HB + 1000);
    const { burstSeq } = stage;
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      "0 closed 4900 by client",
      "1 < HELLO 41250",
      `1 > RESUME ${burstSeq}`,
      `1 < RESUMED ${burstSeq}`,
    ]);
    expect(stage.noticesOf("resumed")).toHaveLength(1);
    expect((stage.sockets[1]?.at ?? Infinity) - (stage.sockets[0]?.at ?? 0)).toBeLessThanOrEqual(1000 + 2 * HB + 1000);
  });

  test("G55 does not care what the system clock says", async () => {
    const shifted = new Stage(profile, { random: () => 0.5 });
    const plain = new Stage(profile, { random: () => 0.5 });
    for (const stage of [shifted, plain]) await stage.connect();
    await shifted.advance(10_000);
    shifted.wallShiftMs = 3_600_000;
    await shifted.advance(60_000);
    shifted.wallShiftMs = -3_600_000;
    await shifted.advance(60_000);
    await plain.advance(130_000);
    expect(shifted.times(0, 1, "client")).toEqual(plain.times(0, 1, "client"));
  });

  test("G55 does not take a clock that was set forward for a silent server", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    stage.mock.conduct.expect({ kind: "missed-ack" }); // events show that the server is there
    stage.script.delay("ack", "never", 1);
    await stage.advance(HB / 2);
    stage.say("alive");
    stage.wallShiftMs = 3_600_000;
    await stage.advance(period);
    expect(stage.sockets).toHaveLength(1);
    expect(stage.noticesOf("ackMissing")).toEqual([{ type: "ackMissing", shard: 0, sinceMs: period }]);
  });
});
