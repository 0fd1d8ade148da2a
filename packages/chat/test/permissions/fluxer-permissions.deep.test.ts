import { test } from "vitest";
import { assertAgreement } from "./agreement.js";

test("permissions on Fluxer agree in 300 random guilds", async () => {
  for (let seed = 2000; seed < 2300; seed += 1) await assertAgreement(seed, "fluxer");
});
