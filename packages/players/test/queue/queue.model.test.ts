import { expect, test } from "vitest";
import { movesAsModelled } from "./queue-model.js";

test("whatever is added, skipped, looped, lost or refused: no track is stuck, doubled or left out", async () => {
  expect(await movesAsModelled(20)).toBeGreaterThan(40);
});
