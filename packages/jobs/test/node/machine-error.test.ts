import { expect, test } from "vitest";
import { isMachineError } from "../../src/node/machine-error.js";

const system = (code: string): Error => Object.assign(new Error(code), { code });

test.each(["ENOSPC", "EFBIG", "EDQUOT", "EROFS", "EACCES", "EPERM", "EIO", "EMFILE", "ENFILE", "ENOMEM"])(
  "%s is the machine's, also as the cause of another error",
  (code) => {
    expect(isMachineError(system(code))).toBe(true);
    expect(isMachineError(new Error("around", { cause: new Error("it", { cause: system(code) }) }))).toBe(true);
  },
);

test.each([
  ["a missing file", system("ENOENT")],
  ["a name that is too long", system("ENAMETOOLONG")],
  ["an error of the job", new Error("docker run ended with 3")],
  ["no error", { code: "ENOSPC" }],
  ["nothing", undefined],
])("%s is not", (_, error) => {
  expect(isMachineError(error)).toBe(false);
});

test("an error that is its own cause is looked at for a while, and then not", () => {
  const error = new Error("round");
  error.cause = error;
  expect(isMachineError(error)).toBe(false);
});
