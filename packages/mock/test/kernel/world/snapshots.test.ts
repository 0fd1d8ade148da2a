import { describe, expect, test } from "vitest";
import { createMockOf } from "../../../src/mock.js";
import { client, start } from "../../toy-client.js";
import { toy, type ToyState } from "../../toy-engine.js";

type Note = { readonly id: string; text: string };

/** The toy, which makes a note louder some time after the call `louder`. */
const talking = {
  ...toy,
  tasks: {
    louder: (_: unknown, state: ToyState, note: Note) => {
      note.text = note.text.toUpperCase();
      state.lie = undefined;
    },
  },
  handle: (...[world, state]: Parameters<typeof toy.handle>) => ({
    ...toy.handle(world, state),
    louder(ms: number): string {
      const [note] = state.notes.values();
      return world.schedule("louder", note, ms);
    },
    quiet: (id: string) => world.unschedule(id),
  }),
};

describe("worlds", () => {
  test("go back to a snapshot as often as wanted", async () => {
    const { mock, call } = start();
    const keyed = { "idempotency-key": "k" };
    await call("POST", "/v1/notes", { text: "kept" }, keyed);
    const saved = mock.snapshot();
    const ids: unknown[] = [];
    for (let n = 0; n < 2; n += 1) {
      ids.push(((await (await call("POST", "/v1/notes", { text: "gone" })).json()) as { id: string }).id);
      expect(mock.toy.notes()).toEqual(["kept", "gone"]);
      mock.restore(saved);
      expect(mock.toy.notes()).toEqual(["kept"]);
    }
    expect(ids[0]).toBe(ids[1]);
    expect((await call("POST", "/v1/notes", { text: "kept" }, keyed)).headers.get("idempotency-replayed")).toBe("true");
  });

  test("run what waited at the time of a snapshot once after each restore, at its time", async () => {
    const mock = createMockOf({ toy: talking }, { clock: "manual" });
    await client(mock)("POST", "/v1/notes", { text: "hello" });
    mock.toy.louder(30_000);
    const waiting = mock.snapshot();
    mock.toy.louder(1000); // scheduled since: taken back
    mock.restore(waiting);
    expect(mock.clock.pending().background).toBe(1);
    await mock.clock.advance(29_999);
    expect(mock.toy.notes()).toEqual(["hello"]);
    await mock.clock.advance(1);
    expect(mock.toy.notes()).toEqual(["HELLO"]);
    mock.restore(waiting); // overdue by now
    expect(mock.toy.notes()).toEqual(["hello"]);
    await mock.clock.advance(0);
    expect([mock.toy.notes(), mock.clock.pending().background]).toEqual([["HELLO"], 0]);
  });

  test("run it with the records of the restored state, and drop it by the id that it had", async () => {
    const mock = createMockOf({ toy: talking }, { clock: "manual" });
    await client(mock)("POST", "/v1/notes", { text: "hello" });
    const id = mock.toy.louder(1000);
    const waiting = mock.snapshot();
    mock.restore(waiting);
    mock.restore(waiting);
    await mock.clock.advance(1000);
    expect(mock.toy.notes()).toEqual(["HELLO"]);
    mock.restore(waiting);
    mock.toy.quiet(id);
    await mock.clock.advance("1h");
    expect(mock.toy.notes()).toEqual(["hello"]);
  });

  test("keep nothing that waits over a reset", async () => {
    const mock = createMockOf({ toy: talking }, { clock: "manual" });
    mock.toy.louder(1000);
    mock.reset();
    expect(mock.clock.pending().background).toBe(0);
  });
});
