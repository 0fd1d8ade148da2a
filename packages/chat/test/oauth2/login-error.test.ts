import { ApiError, ConfigError } from "@antiphon/core";
import { expect, test } from "vitest";
import { LoginError, needsLogin } from "../../src/index.js";

const answered = (code: string): ApiError =>
  Object.assign(Object.create(ApiError.prototype) as ApiError, { code, status: 400 });
const around = (code: "CREDENTIALS_FAILED" | "INVALID_OPTION", cause?: unknown): ConfigError =>
  Object.assign(new ConfigError(code, "it failed"), { cause });

test.each([
  ["a callback that was refused", new LoginError("STATE_MISMATCH", "no"), true],
  ["a grant that has ended", answered("invalid_grant"), true],
  ["a renewal that failed since the grant has ended", around("CREDENTIALS_FAILED", answered("invalid_grant")), true],
  ["a renewal that failed otherwise", around("CREDENTIALS_FAILED", answered("server_error")), false],
  ["a renewal that failed without a cause", around("CREDENTIALS_FAILED"), false],
  ["a mistake that is caused by an ended grant", around("INVALID_OPTION", answered("invalid_grant")), false],
  ["another error with such a code and cause", { code: "CREDENTIALS_FAILED", cause: answered("invalid_grant") }, false],
  ["another refusal", answered("invalid_client"), false],
  ["an error of the network", new Error("reset"), false],
  ["nothing", undefined, false],
  ["null", null, false],
])("%s: a new login helps, or not", (_, error, helps) => {
  expect(needsLogin(error)).toBe(helps);
});
