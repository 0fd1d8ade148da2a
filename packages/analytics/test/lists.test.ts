import { createMock } from "@antiphon/mock";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { createAuralytik } from "../src/index.js";

function start() {
  const mock = createMock();
  return { mock, auralytik: createAuralytik(mock.auralytik.options()) };
}

test("a walk over all ten thousand evaluations gives each once, newest first", async () => {
  const { auralytik } = start();
  const seen = new Set<string>();
  let last = "9999";
  for await (const { id, createdAt } of auralytik.evaluations.list({ pageSize: 100 })) {
    expect(createdAt <= last).toBe(true);
    last = createdAt;
    seen.add(id);
  }
  expect(seen.size).toBe(10_000);
});

test("a walk keeps no page that it has left", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const { auralytik } = start();
  const refs: WeakRef<object>[] = [];
  for await (const evaluation of auralytik.evaluations.list({ pageSize: 100 })) {
    refs.push(new WeakRef(evaluation));
    if (refs.length < 3000) continue;
    await new Promise((resolve) => setImmediate(resolve)); // a WeakRef holds on for the rest of its turn
    collect();
    break;
  }
  expect(refs.filter((ref) => ref.deref() !== undefined).length).toBeLessThanOrEqual(200);
});

test("break stops requests", async () => {
  const { mock, auralytik } = start();
  let count = 0;
  for await (const _ of auralytik.evaluations.list({ pageSize: 100 })) if ((count += 1) === 150) break;
  await mock.clock.settle();
  expect(mock.journal.exchanges()).toHaveLength(2);
});

test("a page knows its totals and the id of its request", async () => {
  const { mock, auralytik } = start();
  const page = await auralytik.campaigns.list({ pageSize: 4 });
  expect(page).toMatchObject({ totalCount: 18, hasNext: true });
  expect(page.items).toHaveLength(4);
  expect(page.requestId).toBe(mock.journal.exchanges()[0]?.responseHeaders["x-request-id"]);
  let pages = 0;
  for await (const one of auralytik.campaigns.list({ pageSize: 4 }).pages()) pages += one.items.length > 0 ? 1 : 0;
  expect(pages).toBe(5);
});

test("a page beyond the last is empty, and a size over 100 counts as 100", async () => {
  const { auralytik } = start();
  expect((await auralytik.campaigns.list({ page: 9 })).items).toEqual([]);
  expect((await auralytik.evaluations.list({ pageSize: 5000 })).items).toHaveLength(100);
  expect((await auralytik.audioFiles.list()).items).toHaveLength(50);
  expect((await auralytik.evaluations.list()).items).toHaveLength(25);
});

test("filters hold for every row, alone and together", async () => {
  const { auralytik } = start();
  const filter = {
    state: "Completed",
    sentiment: "Negative",
    isAICall: true,
    campaignId: "camp_3",
    dateFrom: "2026-01-01",
  } as const;
  let count = 0;
  for await (const row of auralytik.evaluations.list({ ...filter, pageSize: 100 })) {
    expect(row).toMatchObject({ state: "Completed", sentiment: "Negative", isAICall: true, campaignId: "camp_3" });
    expect(row.createdAt >= "2026-01-01").toBe(true);
    count += 1;
  }
  expect(count).toBeGreaterThan(0);
  for await (const call of auralytik.voiceCalls.list({ state: "NoAnswer", direction: "Outbound", pageSize: 100 })) {
    expect(call).toMatchObject({ state: "NoAnswer", direction: "Outbound", outcome: null });
  }
});

test("older shapes of the vendor are read alike: flat lists, bare objects, ids of requests in the body", async () => {
  const answers: Readonly<Record<string, unknown>> = {
    "/api/v1/engagements?page=1": { data: [{ id: "eng_1" }], page: 1, pageSize: 1, totalCount: 2 },
    "/api/v1/engagements?page=2": { data: [{ id: "eng_2" }], page: 2, pageSize: 1, totalCount: 2 },
    "/api/v1/voice-calls/vc_1": { id: "vc_1" },
    "/api/v1/campaigns/camp_1": {
      data: { id: "camp_1" },
      meta: { requestId: "req_body", timestamp: "2026-03-30T12:00:00Z" },
    },
    "/api/v1/usage/summary": { billingPeriod: "2026-03" },
  };
  const asked: string[] = [];
  const auralytik = createAuralytik({
    apiKey: "ak_live_x",
    hmacSecret: "hs_live_x",
    fetch: (input: string) => {
      const { pathname, search } = new URL(input);
      const path = pathname.endsWith("/engagements")
        ? `${pathname}?page=${/page=(\d+)/.exec(search)?.[1] ?? 1}`
        : pathname;
      asked.push(path);
      return Promise.resolve(
        new Response(JSON.stringify(answers[path]), { headers: { "content-type": "application/json" } }),
      );
    },
  });
  const ids: string[] = [];
  for await (const { id } of auralytik.engagements.list({ pageSize: 1 })) ids.push(id);
  expect(ids).toEqual(["eng_1", "eng_2"]);
  expect(asked).toEqual(["/api/v1/engagements?page=1", "/api/v1/engagements?page=2"]);
  expect(await auralytik.voiceCalls.get("vc_1")).toEqual({ id: "vc_1" });
  const { data, requestId } = await auralytik.campaigns.get("camp_1").withResponse();
  expect([data, requestId]).toEqual([{ id: "camp_1" }, "req_body"]);
});

test("personal data is masked when asked for, and only then", async () => {
  const { auralytik } = start();
  const plain = await auralytik.conversations.messages("conv_1");
  const masked = await auralytik.conversations.messages("conv_1", { excludePii: true });
  const open = plain.items.map(({ content }) => content).join("\n");
  const hidden = masked.items.map(({ content }) => content).join("\n");
  expect(open).toContain("+57 300 555 0142");
  expect(open).toContain("cliente@example.com");
  expect(hidden).toContain("it is ****, and my mail is ****.");
  expect(hidden).not.toMatch(/\d{3}|@/);
});

test("the header that masks is read in any case", async () => {
  const { mock, auralytik } = start();
  for (const text of ["true", "TRUE", "True"]) {
    const { items } = await auralytik.conversations.messages("conv_1", { headers: { "x-exclude-pii": text } });
    expect(items.map(({ content }) => content).join(), text).toContain("****");
  }
  mock.assertClean();
});
