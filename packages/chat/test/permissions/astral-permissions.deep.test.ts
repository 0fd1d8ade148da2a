import { test } from "vitest";
import { assertAgreement } from "./agreement.js";

test("permissions agree in 300 random guilds", async () => {
  for (let seed = 1000; seed < 1300; seed += 1) await assertAgreement(seed);
});
