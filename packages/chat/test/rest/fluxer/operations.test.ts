import { afterEach, describe, expect, test } from "vitest";
import { tables } from "../../../../mock/src/generated/fluxer.js";
import { fluxerCases } from "../operations/fluxer.cases.js";
import { platformCases } from "../operations/platform-cases.js";
import { openPlay, type Play } from "../operations/play.js";

const cases = platformCases.fluxer;

describe("every operation of Fluxer does what it says, as another operation or an event shows", () => {
  let play: Play | undefined;
  afterEach(async () => {
    await play?.close();
  });

  for (const { id } of tables().routes) {
    test(`${id} has an effect`, async () => {
      const prove = cases[id];
      if (prove === undefined) throw new Error(`${id} has no case: add one to test/operations/fluxer-*.cases.ts`);
      play = openPlay("fluxer");
      await prove(play);
      const succeeded = play.mock.journal.exchanges().filter(({ status = 0 }) => status >= 200 && status < 300);
      expect(
        succeeded.map(({ operation }) => operation),
        "the operation itself must have succeeded",
      ).toContain(id);
      const others = succeeded.filter(({ operation }) => operation !== id && operation !== "gateway.getBot");
      expect(others.length + play.witnesses.size, "something else must have shown its effect").toBeGreaterThan(0);
    });
  }

  test("no case is left over", () => {
    const known = new Set(tables().routes.map(({ id }) => id));
    expect(Object.keys(fluxerCases).filter((id) => !known.has(id))).toEqual([]);
  });
});
