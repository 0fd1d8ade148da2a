import { createHash } from "node:crypto";
import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { type Auralytik, createAuralytik } from "../src/index.js";
import digests from "./history.digests.json" with { type: "json" };

// A world's history is a promise: tests of users name its rows and figures. Each answer is known by the start of its SHA-256.
// A change here is a change in their fixtures, so it needs a changeset; the failure shows the new digest to write down.
const month = { dateFrom: "2026-03-01", dateTo: "2026-03-31" };
const answers: Readonly<Record<string, (a: Auralytik) => PromiseLike<unknown>>> = {
  "evaluations, first": (a) => a.evaluations.list({ pageSize: 100 }),
  "evaluations, third page": (a) => a.evaluations.list({ pageSize: 100, page: 3 }),
  "evaluations of a month": (a) => a.evaluations.list({ ...month, pageSize: 10 }),
  "evaluations, last page": (a) => a.evaluations.list({ pageSize: 100, page: 100 }),
  "evaluation 1": (a) => a.evaluations.get("eval_1"),
  "evaluation 77": (a) => a.evaluations.get("eval_77"),
  transcripts: (a) => each(12, (n) => a.evaluations.transcript(`eval_${n}`)),
  results: (a) => each(12, (n) => a.evaluations.results(`eval_${n}`)),
  "audio files": (a) => a.audioFiles.list({ pageSize: 100 }),
  "an audio file": (a) => a.audioFiles.get("af_1"),
  "its processing": (a) => a.audioFiles.processingStatus("af_1"),
  "its transcript": (a) => a.audioFiles.transcript("af_1"),
  "its sound": (a) => a.audioFiles.download("af_1").bytes(),
  conversations: (a) => a.conversations.list({ pageSize: 100 }),
  "conversations that are over": (a) => a.conversations.list({ pageSize: 10, status: "completed" }),
  messages: (a) => each(12, (n) => a.conversations.messages(`conv_${n}`)),
  "messages without personal data": (a) => a.conversations.messages("conv_1", { excludePii: true }),
  "voice calls": (a) => a.voiceCalls.list({ pageSize: 100 }),
  "voice calls of a month": (a) => a.voiceCalls.list({ ...month, pageSize: 10, direction: "Inbound" }),
  "voice calls, one by one": (a) => each(12, (n) => a.voiceCalls.get(`vc_${n}`)),
  campaigns: (a) => a.campaigns.list({ pageSize: 100 }),
  "a campaign": (a) => a.campaigns.get("camp_2"),
  engagements: (a) => a.engagements.list({ pageSize: 100 }),
  summary: (a) => a.analytics.summary(),
  "summary of a month": (a) => a.analytics.summary(month),
  "summary of a campaign": (a) => a.analytics.summary({ ...month, campaignId: "camp_1" }),
  "figures of campaigns": (a) => a.analytics.campaigns({ ...month, pageSize: 100 }),
  "figures of call centers": (a) => a.analytics.callCenters({ ...month, pageSize: 100 }),
  "figures of executives": (a) => a.analytics.executives({ ...month, pageSize: 100 }),
  "daily trends": (a) => a.analytics.trends({ ...month, granularity: "daily" }),
  "weekly trends": (a) => a.analytics.trends({ ...month, granularity: "weekly" }),
  "monthly trends": (a) => a.analytics.trends({ granularity: "monthly" }),
  "usage of an earlier month": (a) => a.usage.summary({ billingPeriod: "2026-02" }),
};

test("the history of a seed is the same in every world and every release", async () => {
  const auralytik = createAuralytik(createMock({ seed: 1 }).auralytik.options());
  const found: Record<string, string> = {};
  for (const [name, ask] of Object.entries(answers)) found[name] = digest(await ask(auralytik));
  expect(found).toEqual(digests);
});

function digest(answer: unknown): string {
  const text = answer instanceof Uint8Array ? answer : JSON.stringify(answer);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** What a call gives for each of the first numbers; a refusal counts as its code. */
async function each(count: number, call: (n: number) => PromiseLike<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let n = 1; n <= count; n += 1)
    found.push(await Promise.resolve(call(n)).catch(({ code }: { code: string }) => code));
  return found;
}
