import type { Auralytik } from "../src/index.js";

/** Ids of things that a test's world has. */
export interface Fixtures {
  readonly webhookId: string;
  readonly spareWebhookId: string;
  readonly exportId: string;
  readonly aiCallsExportId: string;
  readonly uploadedFileId: string;
  readonly keyId: string;
  readonly voiceCallId: string;
  readonly surveyedCallId: string;
}

type Calls = Readonly<Record<string, (auralytik: Auralytik, fixtures: Fixtures) => PromiseLike<unknown>>>;

/** The scope of each operation as the vendor lists it; written by hand, so that a wrong spec shows. */
export const scopes: Readonly<Record<string, string>> = {
  "evaluations.list": "evaluations:read",
  "evaluations.get": "evaluations:read",
  "evaluations.transcript": "evaluations:read",
  "evaluations.results": "evaluations:read",
  "audioFiles.list": "audio:read",
  "audioFiles.get": "audio:read",
  "audioFiles.transcript": "audio:read",
  "audioFiles.processingStatus": "audio:read",
  "audioFiles.downloadUrl": "audio:download",
  "audioFiles.uploadUrl": "audio:write",
  "audioFiles.process": "audio:write",
  "analytics.summary": "analytics:read",
  "analytics.campaigns": "analytics:read",
  "analytics.callCenters": "analytics:read",
  "analytics.executives": "analytics:read",
  "analytics.trends": "analytics:read",
  "exports.create": "analytics:export",
  "exports.get": "analytics:read",
  "exports.createAiCalls": "analytics:export",
  "exports.getAiCalls": "analytics:export",
  "engagements.list": "engagements:read",
  "engagements.get": "engagements:read",
  "engagements.create": "engagements:write",
  "engagements.update": "engagements:write",
  "conversations.list": "conversations:read",
  "conversations.get": "conversations:read",
  "conversations.messages": "conversations:read",
  "voiceCalls.list": "voice:read",
  "voiceCalls.get": "voice:read",
  "voiceCalls.epaResults": "voice:read",
  "voiceCalls.recordingUrl": "audio:download",
  "campaigns.list": "campaigns:read",
  "campaigns.get": "campaigns:read",
  "webhooks.list": "webhooks:manage",
  "webhooks.create": "webhooks:manage",
  "webhooks.update": "webhooks:manage",
  "webhooks.delete": "webhooks:manage",
  "webhooks.test": "webhooks:manage",
  "webhooks.deliveries": "webhooks:manage",
  "apiKeys.list": "keys:manage",
  "apiKeys.create": "keys:manage",
  "apiKeys.update": "keys:manage",
  "apiKeys.rotate": "keys:manage",
  "apiKeys.revoke": "keys:manage",
  "usage.summary": "usage:read",
  "usage.details": "usage:read",
  "usage.byKey": "usage:read",
};

/** Further scopes that allow an operation: the vendor's pages disagree about recordings. */
export const exclusions: Readonly<Record<string, readonly string[]>> = { "voiceCalls.recordingUrl": ["voice:read"] };

/** One call of each operation that succeeds. */
export const calls: Calls = {
  "evaluations.list": (a) => a.evaluations.list({ pageSize: 5 }),
  "evaluations.get": (a) => a.evaluations.get("eval_1"),
  "evaluations.transcript": (a) => a.evaluations.transcript("eval_1"),
  "evaluations.results": (a) => a.evaluations.results("eval_1"),
  "audioFiles.list": (a) => a.audioFiles.list({ pageSize: 5 }),
  "audioFiles.get": (a) => a.audioFiles.get("af_1"),
  "audioFiles.transcript": (a) => a.audioFiles.transcript("af_1"),
  "audioFiles.processingStatus": (a) => a.audioFiles.processingStatus("af_1"),
  "audioFiles.downloadUrl": (a) => a.audioFiles.downloadUrl("af_1"),
  "audioFiles.uploadUrl": (a) =>
    a.audioFiles.uploadUrl({ fileName: "b.wav", engagementId: "eng_1", campaignId: "camp_1" }),
  "audioFiles.process": (a, { uploadedFileId }) => a.audioFiles.process(uploadedFileId, { language: "es" }),
  "analytics.summary": (a) => a.analytics.summary({ dateFrom: "2026-03-01", dateTo: "2026-03-31" }),
  "analytics.campaigns": (a) => a.analytics.campaigns({ dateFrom: "2026-03-01" }),
  "analytics.callCenters": (a) => a.analytics.callCenters({ dateFrom: "2026-03-01" }),
  "analytics.executives": (a) => a.analytics.executives({ dateFrom: "2026-03-01" }),
  "analytics.trends": (a) => a.analytics.trends({ dateFrom: "2026-03-01", granularity: "weekly" }),
  "exports.create": (a) =>
    a.exports.create({ type: "trends", format: "json", dateFrom: "2026-03-01", dateTo: "2026-03-31" }),
  "exports.get": (a, { exportId }) => a.exports.get(exportId),
  "exports.createAiCalls": (a) =>
    a.exports.createAiCalls({ dateFrom: "2026-03-01", dateTo: "2026-03-31", timezone: "America/Bogota" }),
  "exports.getAiCalls": (a, { aiCallsExportId }) => a.exports.getAiCalls(aiCallsExportId),
  "engagements.list": (a) => a.engagements.list(),
  "engagements.get": (a) => a.engagements.get("eng_1"),
  "engagements.create": (a) => a.engagements.create({ name: "Q1", type: "quality_review" }),
  "engagements.update": (a) => a.engagements.update("eng_1", { status: "completed" }),
  "conversations.list": (a) => a.conversations.list({ pageSize: 5 }),
  "conversations.get": (a) => a.conversations.get("conv_1"),
  "conversations.messages": (a) => a.conversations.messages("conv_1", { excludePii: true }),
  "voiceCalls.list": (a) => a.voiceCalls.list({ pageSize: 5 }),
  "voiceCalls.get": (a, { voiceCallId }) => a.voiceCalls.get(voiceCallId),
  "voiceCalls.epaResults": (a, { surveyedCallId }) => a.voiceCalls.epaResults(surveyedCallId),
  "voiceCalls.recordingUrl": (a, { voiceCallId }) => a.voiceCalls.recordingUrl(voiceCallId),
  "campaigns.list": (a) => a.campaigns.list(),
  "campaigns.get": (a) => a.campaigns.get("camp_1"),
  "webhooks.list": (a) => a.webhooks.list(),
  "webhooks.create": (a) => a.webhooks.create({ url: "https://hooks.example.com/c", events: ["api-key.rotated"] }),
  "webhooks.update": (a, { webhookId }) => a.webhooks.update(webhookId, { active: false }),
  "webhooks.delete": (a, { spareWebhookId }) => a.webhooks.delete(spareWebhookId),
  "webhooks.test": (a, { webhookId }) => a.webhooks.test(webhookId),
  "webhooks.deliveries": (a, { webhookId }) => a.webhooks.deliveries(webhookId),
  "apiKeys.list": (a) => a.apiKeys.list(),
  "apiKeys.create": (a) => a.apiKeys.create({ name: "reports", scopes: ["analytics:read"] }),
  "apiKeys.update": (a, { keyId }) => a.apiKeys.update(keyId, { ipAllowlist: ["203.0.113.0/24"] }),
  "apiKeys.rotate": (a, { keyId }) => a.apiKeys.rotate(keyId),
  "apiKeys.revoke": (a, { keyId }) => a.apiKeys.revoke(keyId),
  "usage.summary": (a) => a.usage.summary(),
  "usage.details": (a) => a.usage.details({ pageSize: 5 }),
  "usage.byKey": (a) => a.usage.byKey(),
};

/** More than the vendor takes. */
const huge = "x".repeat(1024 * 1024 + 1);

const validation: Calls = {
  "evaluations.list": (a) => a.evaluations.list({ page: 0 }),
  "audioFiles.list": (a) => a.audioFiles.list({ pageSize: 0 }),
  "analytics.summary": (a) => a.analytics.summary({ dateFrom: "yesterday" }),
  "analytics.campaigns": (a) => a.analytics.campaigns({ dateTo: "2026-3-1" }),
  "analytics.callCenters": (a) => a.analytics.callCenters({ page: -1 }),
  "analytics.executives": (a) => a.analytics.executives({ page: 1.5 }),
  "analytics.trends": (a) => a.analytics.trends({ granularity: "hourly" as never }),
  "exports.create": (a) =>
    a.exports.create({ type: "summary", format: "pdf" as never, dateFrom: "2026-03-01", dateTo: "2026-03-02" }),
  "exports.createAiCalls": (a) => a.exports.createAiCalls({ dateFrom: "2026-03-01" } as never),
  "engagements.list": (a) => a.engagements.list({ page: 0 }),
  "engagements.create": (a) => a.engagements.create({ name: "", type: "quality_review" }),
  "engagements.update": (a) => a.engagements.update("eng_1", {}),
  "conversations.list": (a) => a.conversations.list({ status: "lost" }),
  "voiceCalls.list": (a) => a.voiceCalls.list({ direction: "Sideways" }),
  "campaigns.list": (a) => a.campaigns.list({ status: "Gone" }),
  "webhooks.list": (a) => a.webhooks.list({ pageSize: 0 }),
  "webhooks.create": (a) => a.webhooks.create({ url: "https://hooks.example.com", events: [] }),
  "webhooks.update": (a, { webhookId }) => a.webhooks.update(webhookId, { url: "not a url" }),
  "webhooks.deliveries": (a, { webhookId }) => a.webhooks.deliveries(webhookId, { page: 0 }),
  "apiKeys.list": (a) => a.apiKeys.list({ page: 0 }),
  "apiKeys.create": (a) => a.apiKeys.create({ name: "all", scopes: ["everything"] as never }),
  "apiKeys.update": (a, { keyId }) => a.apiKeys.update(keyId, { scopes: [] }),
  "audioFiles.uploadUrl": (a) => a.audioFiles.uploadUrl({ fileName: "", engagementId: "eng_1" }),
  "audioFiles.process": (a, { uploadedFileId }) => a.audioFiles.process(uploadedFileId, { language: "x" }),
  "usage.summary": (a) => a.usage.summary({ billingPeriod: "2026-13" }),
  "usage.details": (a) => a.usage.details({ billingPeriod: "March" }),
  "usage.byKey": (a) => a.usage.byKey({ billingPeriod: "2026" }),
};

const missing: Calls = {
  "evaluations.get": (a) => a.evaluations.get("eval_0"),
  "evaluations.transcript": (a) => a.evaluations.transcript("eval_nobody"),
  "evaluations.results": (a) => a.evaluations.results("eval_01"),
  "audioFiles.get": (a) => a.audioFiles.get("af_0"),
  "audioFiles.transcript": (a, { uploadedFileId }) => a.audioFiles.transcript(uploadedFileId),
  "audioFiles.processingStatus": (a) => a.audioFiles.processingStatus("af_x"),
  "audioFiles.downloadUrl": (a) => a.audioFiles.downloadUrl("af_999999"),
  "audioFiles.process": (a) => a.audioFiles.process("af_999999"),
  "exports.get": (a, { aiCallsExportId }) => a.exports.get(aiCallsExportId),
  "exports.getAiCalls": (a, { exportId }) => a.exports.getAiCalls(exportId),
  "engagements.get": (a) => a.engagements.get("eng_0"),
  "engagements.update": (a) => a.engagements.update("eng_0", { name: "x" }),
  "conversations.get": (a) => a.conversations.get("conv_0"),
  "conversations.messages": (a) => a.conversations.messages("conv_0"),
  "voiceCalls.get": (a) => a.voiceCalls.get("vc_0"),
  "voiceCalls.epaResults": (a, { voiceCallId }) => a.voiceCalls.epaResults(voiceCallId),
  "voiceCalls.recordingUrl": (a) => a.voiceCalls.recordingUrl("vc_0"),
  "campaigns.get": (a) => a.campaigns.get("camp_0"),
  "webhooks.update": (a) => a.webhooks.update("wh_0", { active: true }),
  "webhooks.delete": (a) => a.webhooks.delete("wh_0"),
  "webhooks.test": (a) => a.webhooks.test("wh_0"),
  "webhooks.deliveries": (a) => a.webhooks.deliveries("wh_0"),
  "apiKeys.update": (a) => a.apiKeys.update("key_0", { name: "x" }),
  "apiKeys.revoke": (a) => a.apiKeys.revoke("key_0"),
  "apiKeys.rotate": (a) => a.apiKeys.rotate("key_0"),
};

const tooLarge: Calls = {
  "audioFiles.uploadUrl": (a) => a.audioFiles.uploadUrl({ fileName: huge, engagementId: "eng_1" }),
  "audioFiles.process": (a, { uploadedFileId }) => a.audioFiles.process(uploadedFileId, { language: huge }),
  "exports.create": (a) =>
    a.exports.create({
      type: "summary",
      format: "csv",
      dateFrom: "2026-03-01",
      dateTo: "2026-03-02",
      campaignId: huge,
    }),
  "exports.createAiCalls": (a) =>
    a.exports.createAiCalls({ dateFrom: "2026-03-01", dateTo: "2026-03-02", outcome: huge }),
  "engagements.create": (a) => a.engagements.create({ name: huge, type: "x" }),
  "engagements.update": (a) => a.engagements.update("eng_1", { name: huge }),
  "webhooks.create": (a) =>
    a.webhooks.create({ url: "https://hooks.example.com", events: ["export.ready"], description: huge }),
  "webhooks.update": (a, { webhookId }) => a.webhooks.update(webhookId, { description: huge }),
  "apiKeys.create": (a) => a.apiKeys.create({ name: huge, scopes: ["usage:read"] }),
  "apiKeys.update": (a, { keyId }) => a.apiKeys.update(keyId, { name: huge }),
};

const conflicts: Calls = {
  "audioFiles.process": async (a, { uploadedFileId }) => {
    await a.audioFiles.process(uploadedFileId);
    await a.audioFiles.process(uploadedFileId, { force: true });
  },
  "apiKeys.rotate": async (a, { keyId }) => {
    await a.apiKeys.revoke(keyId);
    await a.apiKeys.rotate(keyId);
  },
};

/** By code: a call of each operation that documents it, reached through state. */
export const refusals: Readonly<Record<string, Calls>> = {
  VALIDATION_ERROR: validation,
  RESOURCE_NOT_FOUND: missing,
  PAYLOAD_TOO_LARGE: tooLarge,
  CONFLICT: conflicts,
};

/** Operations that take a body. */
export const withBody: readonly string[] = Object.keys(tooLarge);
