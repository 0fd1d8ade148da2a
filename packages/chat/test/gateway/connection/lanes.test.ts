import fc from "fast-check";
import { expect, test } from "vitest";
import { type InLane, Lanes } from "../../../src/gateway/connection/lanes.js";

interface Frame extends InLane {
  readonly number: number;
}

test("whatever comes and leaves, the next is who has waited longest, urgent ones first, of an op that is not blocked", () => {
  const step = fc.oneof(
    fc.record({ op: fc.integer({ min: 3, max: 6 }), isUrgent: fc.boolean() }),
    fc.record({ leaves: fc.nat() }),
    fc.record({ blocked: fc.subarray([3, 4, 5, 6]) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const lanes = new Lanes<Frame>();
      let all: Frame[] = [];
      for (const [number, one] of steps.entries()) {
        if ("op" in one) {
          all.push({ ...one, number });
          lanes.add(all.at(-1) as Frame);
        } else if ("leaves" in one && all.length > 0) {
          const leaving = all[one.leaves % all.length] as Frame;
          all = all.filter((other) => other !== leaving);
          lanes.delete(leaving);
          lanes.delete(leaving); // it is gone already
        } else if ("blocked" in one) {
          const free = all.filter(({ op }) => !one.blocked.includes(op));
          expect(lanes.next(new Set(one.blocked))).toBe(free.find(({ isUrgent }) => isUrgent) ?? free[0]);
        }
        expect(lanes.size).toBe(all.length);
      }
      expect([...lanes].map(({ number }) => number).sort((a, b) => a - b)).toEqual(all.map(({ number }) => number));
    }),
  );
});

test("all may leave while they are walked", () => {
  const lanes = new Lanes<InLane>();
  for (let op = 3; op < 6; op += 1) lanes.add({ op, isUrgent: op === 4 });
  for (const item of lanes) lanes.delete(item);
  expect([lanes.size, lanes.next(new Set())]).toEqual([0, undefined]);
});
