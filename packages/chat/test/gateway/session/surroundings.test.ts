import { expect, test } from "vitest";
import { every, type ProfileName } from "../stage.js";
import { surviveSurroundings } from "./surroundings.js";

test.each(every.flatMap((profile) => [2, 3].map((seed): [ProfileName, number] => [profile, seed])))(
  "survives five minutes in which everything around it misbehaves, on %s with seed %i",
  async (profile, seed) => {
    expect.hasAssertions();
    await surviveSurroundings(profile, seed, 5);
  },
);
