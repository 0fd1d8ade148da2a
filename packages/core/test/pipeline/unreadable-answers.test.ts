import type { AntiphonError } from "@antiphon/core";
import { createRuntime, type Operation } from "@antiphon/core/internal";
import { expect, test } from "vitest";
import { failureOf } from "../lab/lab-world.js";

const ADDRESS = "https://proxy.example/base";
const SECRET = "SECRETSECRETSECRETSECRET";
const read: Operation = {
  secrets: ["token"],
  id: "things.get",
  method: "GET",
  path: "/things/{token}",
  safety: "safe",
  auth: undefined,
  response: "json",
  codes: ["GONE"],
};

/** The message of a call that this answer ends. */
async function messageFor(status: number, text: string): Promise<string> {
  const runtime = createRuntime({
    api: { id: "things", vendor: "Things", errorBody: { message: ["message"], code: ["code"] }, codes: {} },
    factory: "createThings",
    options: {
      baseUrl: ADDRESS,
      retry: false,
      transport: () =>
        Promise.resolve({ status, headers: {}, text: () => Promise.resolve(text), async *stream() {}, cancel() {} }),
    },
  });
  const error: AntiphonError = await failureOf(runtime.call(read, { path: { token: SECRET } }, undefined));
  return error.message;
}

test.each<[what: string, status: number, text: string, says: string]>([
  [
    "a server that is another",
    404,
    "<html>nginx</html>",
    'HTML, which begins "<html>nginx</html>". Is that the address',
  ],
  ["another method's route", 405, "no", 'something that is not JSON, which begins "no". Is that the address'],
  [
    "a proxy",
    502,
    "<!DOCTYPE html>\n<p>Bad  Gateway",
    'HTML, which begins "<!DOCTYPE html> <p>Bad Gateway". It was only',
  ],
  [
    "a firewall",
    403,
    "Access denied",
    'something that is not JSON, which begins "Access denied". Nothing was applied.',
  ],
  ["another framework", 422, '{"detail":[1]}', 'JSON of an unknown form, which begins "{\\"detail\\":[1]}".'],
  ["a list", 400, "[1,2]", 'JSON of an unknown form, which begins "[1,2]".'],
  ["null", 500, "null", 'JSON of an unknown form, which begins "null".'],
  ["a text", 500, '"down"', 'something that is not JSON, which begins "down".'],
  ["nothing", 413, "", "an empty body."],
])("the error of %s says what came, how it begins, and from where", async (_, status, text, says) => {
  const message = await messageFor(status, text);
  expect(message).toContain(`the answer of ${ADDRESS} has status ${status} and carries ${says}`);
  expect(message).not.toContain("?.");
});

test.each([
  ['{"message":"too long","x":1}', "too long (status 400)"],
  ['{"code":"GONE"}', "no message (status 400)"],
  ['{"code":"NEW","message":""}', "no message (status 400, code NEW)"],
])("an error that names itself is not quoted: %s", async (text, says) => {
  const message = await messageFor(400, text);
  expect(message).toContain(says);
  expect(message).not.toContain("begins");
});

test.each([0, 80, 95, 99, 150])("a secret %d characters into the answer is not shown, nor a part of it", async (at) => {
  for (const [before, after] of [
    ["", ""],
    ['{"echo":"', '"}'],
  ] as const) {
    const message = await messageFor(500, `${before}${"x".repeat(at)}${SECRET}${after}`);
    expect(message).not.toContain("SECRET");
    expect(message.length).toBeLessThan(320);
  }
});
