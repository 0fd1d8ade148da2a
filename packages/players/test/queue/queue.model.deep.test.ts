import { expect, test } from "vitest";
import { movesAsModelled } from "./queue-model.js";

test("a thousand random evenings of a queue go as the model says", async () => {
  expect(await movesAsModelled(1000)).toBeGreaterThan(2000);
});
