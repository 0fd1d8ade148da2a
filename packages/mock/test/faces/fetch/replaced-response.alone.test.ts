import { expect, test } from "vitest";
import { createResponse } from "../../../src/faces/fetch/plain-response.js";

test("an answer is of the class that is in place when it is made", () => {
  const init = { status: 200, headers: {} };
  const { Response: before } = globalThis;
  class Mine extends before {}
  globalThis.Response = Mine;
  try {
    expect(createResponse("{}", init)).toBeInstanceOf(Mine);
  } finally {
    globalThis.Response = before;
  }
  expect(createResponse("{}", init)).not.toBeInstanceOf(Mine);
});
