import { describe, expect, test } from "vitest";
import { copyState, restoreState } from "../../../../src/kernel/world/snapshot.js";
import { Grouped } from "../../../../src/apis/chat/world/grouped.js";

interface Thing {
  readonly id: string;
  owners: readonly (string | undefined)[];
}

const thing = (id: string, ...owners: readonly (string | undefined)[]): Thing => ({ id, owners });
const idsOf = (things: Grouped<Thing>, owner: string | undefined): string[] => things.of(owner).map(({ id }) => id);

function filled(): Grouped<Thing> {
  const things = new Grouped<Thing>(({ owners }) => owners);
  for (const one of [thing("1", "a"), thing("2", "a", "b"), thing("3", undefined)]) things.set(one.id, one);
  return things;
}

describe("a map by groups", () => {
  test("finds members of each group, the oldest first, and is a map besides", () => {
    const things = filled();
    expect([idsOf(things, "a"), idsOf(things, "b"), idsOf(things, "c"), idsOf(things, undefined)]).toEqual([
      ["1", "2"],
      ["2"],
      [],
      [],
    ]);
    expect([...things.keys()]).toEqual(["1", "2", "3"]);
    expect(things.entriesOf("b").map(([id]) => id)).toEqual(["2"]);
  });

  test("moves a member that is set again, and keeps its place where it stays", () => {
    const things = filled();
    const [first] = things.of("a") as [Thing];
    first.owners = ["a", "c"];
    things.set("1", first);
    expect([idsOf(things, "a"), idsOf(things, "c")]).toEqual([["1", "2"], ["1"]]);
    first.owners = ["c"];
    things.set("1", first);
    expect([idsOf(things, "a"), idsOf(things, "c")]).toEqual([["2"], ["1"]]);
  });

  test("forgets a member that is deleted, and all when it is cleared", () => {
    const things = filled();
    expect([things.delete("2"), things.delete("2")]).toEqual([true, false]);
    expect([idsOf(things, "a"), idsOf(things, "b"), things.size]).toEqual([["1"], [], 2]);
    things.clear();
    expect([idsOf(things, "a"), things.size]).toEqual([[], 0]);
  });

  test("what is given may be kept while members go", () => {
    const things = filled();
    for (const { id } of things.of("a")) things.delete(id);
    expect(things.size).toBe(1);
  });

  test("groups again what a snapshot puts back", () => {
    const state = { things: filled() };
    const saved = copyState(state);
    state.things.delete("1");
    state.things.set("4", thing("4", "a"));
    restoreState(state, saved);
    expect(idsOf(state.things, "a")).toEqual(["1", "2"]);
    expect(state.things.of("a")[0]).toBe(state.things.get("1"));
  });
});
