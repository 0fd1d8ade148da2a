import type { ApiError } from "@antiphon/core";
import type { Operation } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { failureOf } from "../lab/lab-world.js";
import { scriptRuntime, type WireRequest } from "../pipeline/scripted-runtime.js";

const read: Operation = {
  id: "things.get",
  method: "GET",
  path: "/things/{id}",
  safety: "safe",
  response: "json",
  codes: [],
  secrets: ["id"],
};
const write: Operation = { ...read, id: "things.put", method: "PUT", safety: "idempotent", body: "json" };
const path = { id: "a-secret-token" };
const HERE = "https://scripted.test/v1/things/a-secret-token";

/** Sends everything to the location, and answers what arrives anywhere else. */
function redirecting(status: number, location: string | undefined, body: unknown = "") {
  return scriptRuntime(({ url }: WireRequest) =>
    url === HERE || url.includes("sig=")
      ? { status, body: body as object, headers: location === undefined ? {} : { location } }
      : { body: { there: true } },
  );
}

describe("a read", () => {
  test.each([301, 302, 303, 307, 308])("follows %i on its own origin, with its method and query", async (status) => {
    const { runtime, log } = redirecting(status, "/v2/x?a=1#part");
    expect(await runtime.call(read, { path }, undefined)).toEqual({ there: true });
    expect(log.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${HERE}`,
      "GET https://scripted.test/v2/x?a=1",
    ]);
  });

  test.each([300, 304, 305, 306, 399])("takes %i for an error, whatever location it names", async (status) => {
    const { runtime, log } = redirecting(status, "/v2/x");
    expect(await failureOf(runtime.call(read, { path }, undefined))).toMatchObject({ status, name: "ApiError" });
    expect(log).toHaveLength(1);
  });

  test.each([
    ["next", "https://scripted.test/v1/things/next"],
    ["./next", "https://scripted.test/v1/things/next"],
    ["../next", "https://scripted.test/v1/next"],
    ["/../../next", "https://scripted.test/next"],
    ["?page=2", `${HERE}?page=2`],
    ["//scripted.test/next", "https://scripted.test/next"],
    ["HTTPS://SCRIPTED.TEST:443/next", "https://scripted.test/next"],
    ["/sp ace/é", "https://scripted.test/sp%20ace/%C3%A9"],
  ])("goes to %j as a browser would", async (location, url) => {
    const { runtime, log } = redirecting(302, location);
    await runtime.call(read, { path }, undefined);
    expect(log[1]?.url).toBe(url);
  });

  test.each([
    ["http://scripted.test/next", "http://scripted.test/next"],
    ["https://scripted.test:8443/next", "https://scripted.test:8443/next"],
    ["https://scripted.test.evil.example/next", "https://scripted.test.evil.example/next"],
    ["//evil.example/next?steal=1", "https://evil.example/next"],
    ["https://scripted.test@evil.example/next", "https://evil.example/next"],
    ["\\\\evil.example\\next", "https://evil.example/next"],
  ])("does not go to %j, and says so", async (location, named) => {
    const { runtime, log } = redirecting(302, location);
    const error: ApiError = await failureOf(runtime.call(read, { path }, undefined));
    expect(error.message).toContain(`redirected to ${named}, which is not followed (status 302)`);
    expect(log).toHaveLength(1);
  });

  test("ends a loop after three hops, with the address it would have gone to", async () => {
    const { runtime, log } = redirecting(302, HERE);
    const error: ApiError = await failureOf(runtime.call(read, { path }, undefined));
    expect(log).toHaveLength(4);
    expect(error).toMatchObject({ status: 302, attempts: 1 });
  });
});

describe("a write", () => {
  test.each([301, 302, 303, 307, 308])("names the target of %i and stays where it is", async (status) => {
    const { runtime, log } = redirecting(status, "https://new.example/api/x?signature=hidden#there");
    const error: ApiError = await failureOf(runtime.call(write, { path, body: {} }, undefined));
    expect(error.message).toContain(
      `redirected to https://new.example/api/x, which is not followed (status ${status})`,
    );
    expect(error).toMatchObject({ status, outcome: "unknown", attempts: 1 });
    expect(log).toHaveLength(1);
  });

  test.each([
    ["/v2/x", "redirected to https://scripted.test/v2/x,"],
    ["https://user:password@new.example/x", "redirected to https://new.example/x,"],
    [`/v2/${path.id}`, "redirected to https://scripted.test/v2/"],
    [undefined, "redirected, but not told where to"],
    ["https://[", "redirected to an address that cannot be read"],
    [`/${"x".repeat(100_000)}`, "redirected to https://scripted.test/xxx"],
    ["javascript:alert(1)", "redirected to javascript:"],
  ])("keeps what is secret or too long of %j out of the message", async (location, part) => {
    const { runtime } = redirecting(308, location);
    const error: ApiError = await failureOf(runtime.call(write, { path, body: {} }, undefined));
    expect(error.message).toContain(part);
    expect(error.message.length).toBeLessThan(600);
    expect(JSON.stringify(error) + error.stack).not.toMatch(/a-secret-token|password/);
  });

  test("says the server's own words as well", async () => {
    const { runtime } = redirecting(307, "/v2/x", { message: "We have moved." });
    const error: ApiError = await failureOf(runtime.call(write, { path, body: {} }, undefined));
    expect(error.message).toContain("We have moved: redirected to https://scripted.test/v2/x,");
  });
});

test("a presigned link that is sent where it may not go shows no path of it", async () => {
  const { runtime, log } = redirecting(302, "http://10.0.0.1/bucket/key?sig=2");
  const url = "https://store.example/bucket/key?sig=1";
  const error: ApiError = await failureOf(runtime.send({ operation: read, args: {}, want: "text", url }));
  expect(error.message).toContain("redirected to http://10.0.0.1, which is not followed");
  expect(error.message).not.toMatch(/sig|bucket|key/);
  expect(log).toHaveLength(1);
});
