import { expect, test } from "vitest";
import { movesAsModelled } from "./queue-model.js";

/** The long run has ten thousand. */
const evenings = Number(process.env["ANTIPHON_EVENINGS"] ?? 1000);

test(
  "a thousand random evenings of a queue go as the model says",
  async () => {
    expect(await movesAsModelled(evenings)).toBeGreaterThan(2 * evenings);
  },
  evenings * 600,
);
