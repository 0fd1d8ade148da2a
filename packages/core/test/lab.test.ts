import { createMock } from "@antiphon/mock";
import { describe } from "vitest";
import { labSuite } from "./lab.suite.js";

describe("the lab API", () => {
  labSuite(() => ({ mock: createMock(), reach: (options) => options }));
});
