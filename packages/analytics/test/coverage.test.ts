import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { auralytikSuite } from "./client/auralytik.suite.js";
import { calls, refusals, scopes } from "./operations.js";
import { readOperations } from "@antiphon/core/internal";
import { api, operations } from "../src/generated/operations.js";

test("every operation, status and code of the spec is reached through state, none by a fault", async () => {
  const mock = createMock();
  const runs: Promise<void>[] = [];
  auralytikSuite({
    face: "options",
    test(_, run) {
      const world = mock.world();
      const options = () => world.auralytik.options();
      const stage = {
        face: "options",
        mock: { ...mock, ...world },
        fetch: options().fetch,
        options,
        over: (given: unknown) => given,
      };
      runs.push(Promise.resolve(run(stage as never)));
    },
  });
  await Promise.all(runs);
  mock.coverage.expectComplete("auralytik");
  expect(Object.values(mock.coverage.report()["auralytik"]?.operations ?? {}).every(({ forced }) => forced === 0)).toBe(
    true,
  );
});

const all = readOperations(operations, api);

test("the suite calls every operation of the spec", () => {
  const ids = all.map(({ id }) => id).filter((id) => id !== "health.get");
  expect(Object.keys(calls).sort()).toEqual(ids.sort());
  expect(Object.keys(scopes).sort()).toEqual(ids.sort());
});

test("every code of its own that an operation documents is provoked", () => {
  const shared = new Set([
    "INSUFFICIENT_SCOPE",
    "INTERNAL_ERROR",
    "INVALID_API_KEY",
    "INVALID_SIGNATURE",
    "IP_NOT_ALLOWED",
    "RATE_LIMIT_EXCEEDED",
    "SERVICE_UNAVAILABLE",
    "TIMESTAMP_EXPIRED",
    "UNSUPPORTED_MEDIA_TYPE",
  ]);
  expect(all.length).toBeGreaterThan(40);
  for (const { id, codes } of all) {
    for (const code of codes)
      if (!shared.has(code)) expect(Object.keys(refusals[code] ?? {}), `${id} ${code}`).toContain(id);
  }
});
