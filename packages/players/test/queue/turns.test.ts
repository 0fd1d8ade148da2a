import { describe, expect, test } from "vitest";
import type { Track } from "../../src/index.js";
import { adopt, advance, noTurns, refuse, shuffled, type Turn, type Turns } from "../../src/queue/turns.js";

const track = (encoded: string): Track => ({ encoded }) as Track;
const [a, b, c] = [track("a"), track("b"), track("c")] as const;
const head = (one: Track, stage: Turn["stage"] = "playing"): Turn => ({
  track: one,
  stage,
  positionMs: 5,
  playerSince: "2026",
});
/** Names of what a list holds: the head and its stage, what is upcoming, what is parked. */
const named = ({ head: now, upcoming, parked }: Turns): readonly unknown[] => [
  now && `${now.track.encoded} ${now.stage} ${now.positionMs}`,
  upcoming.map(({ encoded }) => encoded).join(""),
  parked.map(({ encoded }) => encoded).join(""),
];

describe("whose turn comes", () => {
  const list: Turns = { head: head(a), upcoming: [b, c], parked: [] };
  test.each([
    ["off", "over", ["b chosen 0", "c", ""]],
    ["off", "skipped", ["b chosen 0", "c", ""]],
    ["track", "over", ["a chosen 0", "bc", ""]],
    ["track", "skipped", ["b chosen 0", "c", ""]],
    ["queue", "over", ["b chosen 0", "ca", ""]],
    ["queue", "skipped", ["b chosen 0", "ca", ""]],
  ] as const)("with loop %s, when the head is %s", (loop, why, expected) => {
    expect(named(advance(list, loop, why))).toEqual(expected);
    const last = named(advance({ head: head(a), upcoming: [], parked: [] }, loop, why));
    const isLeft = loop === "queue" || (loop === "track" && why === "over");
    expect(last).toEqual([isLeft ? "a chosen 0" : undefined, "", ""]);
    expect(named(advance(noTurns, loop, why))).toEqual([undefined, "", ""]);
  });

  test.each(["chosen", "asked"] as const)("a head that was only %s keeps its turn until it is skipped", (stage) => {
    const waiting: Turns = { head: head(a, stage), upcoming: [b], parked: [] };
    for (const loop of ["off", "track", "queue"] as const) expect(advance(waiting, loop, "over")).toBe(waiting);
    expect(named(advance(waiting, "off", "skipped"))).toEqual(["b chosen 0", "", ""]);
  });

  test("a refused head is forgotten or parked", () => {
    const list2: Turns = { head: head(b, "asked"), upcoming: [c], parked: [a] };
    expect(named(refuse(list2, "drop"))).toEqual([undefined, "c", "a"]);
    expect(named(refuse(list2, "park"))).toEqual([undefined, "c", "ab"]);
    expect(named(refuse(noTurns, "park"))).toEqual([undefined, "", ""]);
  });

  test("what is found playing becomes the head; what never played comes after it, what did is over", () => {
    expect(named(adopt(noTurns, b))).toEqual(["b playing 0", "", ""]);
    for (const stage of ["chosen", "asked", "playing"] as const) {
      expect(named(adopt({ head: head(a, stage), upcoming: [c], parked: [] }, a))).toEqual(["a playing 5", "c", ""]);
      const other = named(adopt({ head: head(a, stage), upcoming: [c], parked: [] }, b));
      expect(other).toEqual(["b playing 0", stage === "playing" ? "c" : "ac", ""]);
    }
  });
});

describe("shuffling", () => {
  const tracks = ["a", "b", "c", "d"].map(track);
  const orderOf = (random: () => number): string =>
    shuffled(tracks, random)
      .map(({ encoded }) => encoded)
      .join("");

  test.each([
    [0, "bcda"],
    [0.3, "dcab"],
    [0.5, "adbc"],
    [0.999, "abcd"],
    [1, "abcd"],
    [7, "abcd"],
    [-3, "bcda"],
    [NaN, "bcda"],
    [Infinity, "abcd"],
  ])("with a random of %d gives %s", (random, order) => {
    expect(orderOf(() => random)).toBe(order);
  });

  test("draws once less than there are tracks, and gives every order as often", () => {
    let draws = 0;
    const seen = new Map<string, number>();
    for (let d = 0; d < 4; d += 1)
      for (let e = 0; e < 3; e += 1)
        for (let f = 0; f < 2; f += 1) {
          const drawn = [(d + 0.5) / 4, (e + 0.5) / 3, (f + 0.5) / 2];
          let at = 0;
          const order = orderOf(() => {
            draws += 1;
            return drawn[at++] ?? expect.fail("one draw too many");
          });
          seen.set(order, (seen.get(order) ?? 0) + 1);
        }
    expect([draws, seen.size, new Set(seen.values())]).toEqual([72, 24, new Set([1])]);
  });
});
