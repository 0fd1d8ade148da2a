import { expect, test } from "vitest";
import { every, type ProfileName } from "../stage.js";
import { surviveSurroundings } from "./surroundings.js";

/** `test:long` asks for 200, and anybody for others than the usual. */
const { ANTIPHON_STORMS = "30", ANTIPHON_FIRST_STORM = "100" } = process.env;
const runs = Array.from({ length: Number(ANTIPHON_STORMS) }, (_, n): [ProfileName, number] => [
  every[n % every.length] as ProfileName,
  Number(ANTIPHON_FIRST_STORM) + n,
]);

test.each(runs)(
  "survives twenty minutes in which everything around it misbehaves, on %s with seed %i",
  { timeout: 120_000 },
  async (profile, seed) => {
    expect.hasAssertions();
    await surviveSurroundings(profile, seed, 20);
  },
);
