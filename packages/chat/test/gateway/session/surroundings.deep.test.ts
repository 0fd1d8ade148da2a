import { expect, test } from "vitest";
import { every, type ProfileName } from "../stage.js";
import { surviveSurroundings } from "./surroundings.js";

const runs = Array.from({ length: 200 }, (_, n): [ProfileName, number] => [every[n % 3] as ProfileName, 100 + n]);

test.each(runs)(
  "survives twenty minutes in which everything around it misbehaves, on %s with seed %i",
  { timeout: 120_000 },
  async (profile, seed) => {
    expect.hasAssertions();
    await surviveSurroundings(profile, seed, 20);
  },
);
