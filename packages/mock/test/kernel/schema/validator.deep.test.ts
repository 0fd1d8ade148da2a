import { expect, test } from "vitest";
import { compareWithAjv } from "./compare-with-ajv.js";

test.each(Array.from({ length: 4 }, (_, seed) => [seed]))("agrees with Ajv on 1500 schemas of seed %i", (seed) => {
  expect(compareWithAjv(1500, seed)).toBeGreaterThan(6000);
});
