import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createAuralytik } from "../src/index.js";

function start() {
  const mock = createMock();
  return { mock, auralytik: createAuralytik(mock.auralytik.options()) };
}

test.each([429, 503])("a create is repeated after %i, which proves that nothing was applied", async (status) => {
  const { mock, auralytik } = start();
  const code = status === 429 ? "RATE_LIMIT_EXCEEDED" : "SERVICE_UNAVAILABLE";
  mock.faults.add({ operation: "engagements.create", status, code, times: 2 });
  await auralytik.engagements.create({ name: "Q1", type: "quality_review" });
  expect(mock.ledger.effects().filter(({ kind }) => kind === "engagement")).toHaveLength(1);
});

test.each([
  ["a lost connection", { drop: "connection" }],
  ["500", { status: 500, code: "INTERNAL_ERROR" }],
  ["504", { status: 504 }],
] as const)(
  "a create is not repeated after %s, since no key makes it safe: the outcome is unknown",
  async (_, effect) => {
    const { mock, auralytik } = start();
    mock.faults.add({ operation: "engagements.create", after: "commit", ...effect });
    const result = await auralytik.engagements.create({ name: "Q1", type: "quality_review" }).safe();
    expect(result).toMatchObject({ ok: false, error: { outcome: "unknown", attempts: 1 } });
    expect(mock.ledger.effects().filter(({ kind }) => kind === "engagement")).toHaveLength(1);
  },
);

test.each([
  ["a lost connection", { drop: "connection" }],
  ["500", { status: 500, code: "INTERNAL_ERROR" }],
  ["503", { status: 503, code: "SERVICE_UNAVAILABLE" }],
] as const)("a read is repeated after %s", async (_, effect) => {
  const { mock, auralytik } = start();
  mock.faults.add({ operation: "evaluations.get", before: "read", times: 2, ...effect });
  expect(await auralytik.evaluations.get("eval_1")).toMatchObject({ id: "eval_1" });
  expect(mock.journal.exchanges()).toHaveLength(3);
});

test("a rotation whose answer is lost says that nobody knows, and is not made twice", async () => {
  const { mock, auralytik } = start();
  const { keyId } = mock.auralytik.issueKey();
  mock.faults.add({ operation: "apiKeys.rotate", after: "commit", drop: "connection" });
  await expect(auralytik.apiKeys.rotate(keyId)).rejects.toMatchObject({ outcome: "unknown", attempts: 1 });
  expect(mock.ledger.effects().filter(({ kind }) => kind === "api-key")).toHaveLength(1);
});

test("the server's wait is never undercut", async () => {
  const { mock, auralytik } = start();
  mock.auralytik.settings.requestsPerMinute = 1;
  await auralytik.usage.summary();
  await createAuralytik(mock.auralytik.options()).usage.summary();
  mock.conduct.expect({ kind: "ignored-empty-bucket" }); // another client with the key cannot know that its window is used up
  const [first, , last] = mock.journal.exchanges();
  expect(mock.journal.exchanges().map(({ status }) => status)).toEqual([200, 429, 200]);
  expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(60_000);
});

test("a saved state comes back with its keys, settings and what happened", async () => {
  const { mock, auralytik } = start();
  await auralytik.engagements.create({ name: "kept", type: "quality_review" });
  mock.auralytik.settings.tier = "starter";
  const saved = mock.snapshot();
  await auralytik.engagements.create({ name: "lost", type: "quality_review" });
  mock.auralytik.settings.tier = "enterprise";
  mock.restore(saved);
  expect((await auralytik.engagements.list()).items.map(({ name }) => name)).toContain("kept");
  expect((await auralytik.engagements.list()).items.map(({ name }) => name)).not.toContain("lost");
  expect(mock.auralytik.settings.tier).toBe("starter");
  expect(await auralytik.usage.summary()).toMatchObject({ tier: "starter" });
});
