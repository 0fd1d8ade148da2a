import { describe, expect, test } from "vitest";
import { Heartbeat } from "../../../src/gateway/connection/heartbeat.js";
import type { ShardNotice } from "../../../src/gateway/events/notices.js";
import { HandClock } from "./hand-clock.js";

const HB = 10_000;

function open({ random = 0.5, beatFactor = 1 } = {}) {
  const clock = new HandClock();
  const beats: number[] = [];
  const told: ShardNotice[] = [];
  const dropped: string[] = [];
  const state = { bytes: undefined as number | undefined, paused: false, onTell: () => undefined as unknown };
  const heart = new Heartbeat(
    { clock, random: () => random, runtime: { afterIo: (run) => clock.timer(run, 0) }, beatFactor },
    HB,
    {
      tell: (notice) => {
        told.push(notice);
        state.onTell();
      },
      beat: () => beats.push(clock.at),
      bytesRead: () => state.bytes,
      paused: () => state.paused,
      drop: (reason) => {
        dropped.push(`${clock.at} ${reason}`);
        heart.stop();
      },
    },
  );
  const types = (): string[] => told.map(({ type }) => type);
  return { beats, clock, dropped, heart, state, told, types };
}

describe("Beats", () => {
  test.each([
    [0, 1, [0, 10_000, 20_000]],
    [0.5, 1, [5000, 15_000, 25_000]],
    [0.5, 0.9, [5000, 14_000, 23_000]],
  ])("begin at the draw %d and come at %d of the interval", (random, beatFactor, expected) => {
    const { beats, clock, heart } = open({ random, beatFactor });
    for (const at of expected) {
      clock.advance(at - clock.at);
      heart.ack();
    }
    expect(beats).toEqual(expected);
  });

  test.each([
    [0, 15_000],
    [400, 15_000],
    [4999, 15_000],
    [5000, 15_000],
    [5001, 20_001], // a second beat right after a late one would say nothing
    [12_000, 27_000],
  ])("that are %i ms late keep their phase, or begin a new one: next at %i", (lateMs, nextAt) => {
    const { beats, clock, heart } = open();
    clock.at = 5000 + lateMs;
    clock.advance(0);
    heart.ack();
    clock.advance(nextAt - clock.at - 1);
    expect(beats).toEqual([5000 + lateMs]);
    clock.advance(1);
    expect(beats).toEqual([5000 + lateMs, nextAt]);
  });

  test.each([
    [500, []],
    [501, [{ type: "loopLag", lagMs: 501 }]],
  ])("tell of a loop that was blocked for %i ms: %j", (lateMs, notices) => {
    const { clock, told } = open();
    clock.at = 5000 + lateMs;
    clock.advance(0);
    expect(told).toEqual(notices);
  });

  test("are over when whoever is told of the lag closes the gateway", () => {
    const { beats, clock, heart, state } = open();
    state.onTell = () => heart.stop();
    clock.at = 9000;
    clock.advance(100_000);
    expect([beats, clock.pending]).toEqual([[], 0]);
  });
});

describe("An acknowledgement", () => {
  test("tells how long it took, unless nobody knows of which beat it is", () => {
    const { clock, heart, told } = open();
    clock.advance(5040);
    heart.ack();
    heart.ack();
    expect(told).toEqual([{ type: "latency", latencyMs: 40 }]);
    clock.advance(10_000);
    heart.frame();
    clock.advance(10_000); // a second beat is out
    heart.ack();
    expect(told.filter(({ type }) => type === "latency")).toHaveLength(1);
    clock.advance(10_000);
    heart.ack();
    expect(told.filter(({ type }) => type === "latency")).toHaveLength(2);
  });

  test("that is missing ends the connection at the next beat", () => {
    const { beats, clock, dropped } = open();
    clock.advance(30_000);
    expect(dropped).toEqual(["15000 no heartbeat acknowledged for 10000 ms"]);
    expect(beats).toEqual([5000]);
  });

  test("that comes while the loop reads what is there ends nothing", () => {
    const { beats, clock, dropped, heart } = open();
    clock.advance(5000);
    clock.timer(() => heart.ack(), 10_000); // after the beat is due, before it is judged
    clock.advance(10_000);
    expect([dropped, beats]).toEqual([[], [5000, 15_000]]);
  });

  test.each([
    ["frames", (one: ReturnType<typeof open>) => one.heart.frame()],
    ["bytes", (one: ReturnType<typeof open>) => (one.state.bytes = (one.state.bytes ?? 0) + 1)],
  ])("may be missing for two intervals while %s come", (_, live) => {
    const one = open();
    for (let at = 1000; at <= 40_000; at += 1000) {
      one.clock.advance(1000);
      live(one);
    }
    expect(one.types()).toEqual(["ackMissing"]);
    expect(one.told[0]).toMatchObject({ sinceMs: 10_000 });
    expect(one.dropped).toEqual(["25000 no heartbeat acknowledged for 20000 ms"]);
  });

  test.each([
    [501, 15_501 + 501],
    [2500, 17_500 + 2500],
    [2501, 17_501 + 2500], // a quarter of the interval is enough
  ])("has a grace after a stall of %i ms: judged at %i", (lateMs, at) => {
    const { clock, dropped } = open();
    clock.advance(5000);
    clock.at = 15_000 + lateMs;
    clock.advance(20_000);
    expect(dropped).toEqual([`${at} no heartbeat acknowledged for ${at - 5000} ms`]);
  });

  test("is not missed while nothing is read, which is told once for each time", () => {
    const { beats, clock, dropped, heart, state, types } = open();
    state.paused = true;
    clock.advance(35_000);
    expect([types(), beats.length, dropped]).toEqual([["consumerStalled"], 4, []]);
    state.paused = false;
    heart.ack();
    clock.advance(10_000);
    heart.ack();
    state.paused = true;
    clock.advance(10_000);
    expect(types().filter((type) => type === "consumerStalled")).toHaveLength(2);
  });
});
