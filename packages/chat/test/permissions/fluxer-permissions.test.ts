import { describe, test } from "vitest";
import { assertAgreement } from "./agreement.js";

describe("for random guilds Fluxer's answers, its dispatches, the client's helper and an independent oracle agree", () => {
  for (let seed = 1; seed <= 12; seed += 1) test(`guild ${seed}`, () => assertAgreement(seed, "fluxer"));
});
