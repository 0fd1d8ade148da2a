import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createAuralytik } from "../../src/index.js";

async function start() {
  const mock = createMock();
  const { keyId, options } = mock.auralytik.issueKey({ name: "rotating" });
  return { mock, keyId, options, auralytik: createAuralytik(options) };
}

test("a running client switches to the new pair without a failed call", async () => {
  const { mock, keyId, auralytik } = await start();
  const before = Array.from({ length: 20 }, (_, index) => auralytik.evaluations.get(`eval_${index + 1}`));
  const rotation = auralytik.apiKeys.rotateOwn(keyId);
  const during = Array.from({ length: 20 }, (_, index) =>
    auralytik.engagements.create({ name: `Review ${index}`, type: "quality_review" }),
  );
  const issued = await rotation;
  await Promise.all([...before, ...during]);
  await auralytik.evaluations.get("eval_1");
  const created = mock.ledger.effects().filter(({ kind }) => kind === "engagement");
  expect(created).toHaveLength(20);
  expect(mock.journal.exchanges().at(-1)?.requestHeaders["x-api-key"]).toBe(issued.key);
});

test("a call that the old key signed is refused once, waits for the rotation and succeeds with the new pair", async () => {
  const mock = createMock({ clock: "manual" });
  const { keyId, options } = mock.auralytik.issueKey();
  const auralytik = createAuralytik(options);
  mock.faults.add({ operation: "apiKeys.rotate", body: "drip", bytesPerSecond: 100 });
  const rotation = auralytik.apiKeys.rotateOwn(keyId);
  await mock.clock.settle(); // the old pair is dead by now, and the new one still on its way
  const creating = auralytik.engagements.create({ name: "Q1", type: "quality_review" });
  await mock.clock.settle();
  expect(mock.journal.exchanges().at(-1)).toMatchObject({ operation: "engagements.create", status: 401 });
  await mock.clock.advance("10s");
  const [engagement] = await Promise.all([creating, rotation]);
  expect(engagement.name).toBe("Q1");
  const statuses = mock.journal
    .exchanges()
    .filter(({ operation }) => operation !== "apiKeys.rotate")
    .map(({ status }) => status);
  expect(statuses).toEqual([401, 201]);
  mock.ledger.expectExactlyOnce();
});

test("a rotation that is refused leaves the client with the pair it had", async () => {
  const { auralytik } = await start();
  await expect(auralytik.apiKeys.rotateOwn("key_unknown")).rejects.toMatchObject({ code: "RESOURCE_NOT_FOUND" });
  expect(await auralytik.usage.summary()).toMatchObject({ tier: "professional" });
});

test("a rotation by a revoked key ends in INVALID_API_KEY and does not wait for itself", async () => {
  const { keyId, auralytik } = await start();
  await auralytik.apiKeys.revoke(keyId);
  await expect(auralytik.apiKeys.rotateOwn(keyId)).rejects.toMatchObject({ code: "INVALID_API_KEY", attempts: 1 });
});

test("a pair that was issued elsewhere is used from the next attempt on", async () => {
  const { mock, keyId, options, auralytik } = await start();
  const admin = createAuralytik(mock.auralytik.options());
  const issued = await admin.apiKeys.rotate(keyId);
  await expect(auralytik.usage.summary()).rejects.toMatchObject({ code: "INVALID_API_KEY" });
  auralytik.apiKeys.use({ apiKey: issued.key, hmacSecret: issued.hmacSecret });
  expect(await auralytik.usage.summary()).toMatchObject({ tier: "professional" });
  expect(issued.key).not.toBe(options.apiKey);
});

test("with an overlap the old pair works until its end", async () => {
  const { mock, keyId, options, auralytik } = await start();
  mock.auralytik.settings.rotationOverlapMs = 24 * 3_600_000;
  await auralytik.apiKeys.rotateOwn(keyId);
  const old = createAuralytik(options);
  await old.usage.summary();
  await mock.clock.advance("25h");
  await expect(old.usage.summary()).rejects.toMatchObject({ code: "INVALID_API_KEY" });
  await auralytik.usage.summary();
});
