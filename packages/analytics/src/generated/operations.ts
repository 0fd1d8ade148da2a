// Written by `pnpm run generate` from spec/analytics.yaml. Do not edit.
import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = { id: "auralytik", vendor: "Auralytik", baseUrl: "https://api.auralytik.ai/api/v1", errorBody: { code: ["error.code"], message: ["error.message"], requestId: ["error.requestId", "meta.requestId"], fields: { path: "error.details", name: "field", message: "message" }, retryAfter: { path: "error.retryAfter", unit: "s" } }, codes: { RATE_LIMIT_EXCEEDED: { notApplied: true }, SERVICE_UNAVAILABLE: { notApplied: true } }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" } }, requestIdHeader: "X-Request-Id" };

const auth1 = ["apiKey", "signature"] as const;
const page1 = { style: "page", items: "data", page: "page", size: "pageSize", totalPages: "pagination.totalPages", totalCount: "pagination.totalCount" } as const;
const codes1 = ["INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "INVALID_API_KEY", "INVALID_SIGNATURE", "IP_NOT_ALLOWED", "RATE_LIMIT_EXCEEDED", "SERVICE_UNAVAILABLE", "TIMESTAMP_EXPIRED", "VALIDATION_ERROR"] as const;
const codes2 = ["INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "INVALID_API_KEY", "INVALID_SIGNATURE", "IP_NOT_ALLOWED", "RATE_LIMIT_EXCEEDED", "RESOURCE_NOT_FOUND", "SERVICE_UNAVAILABLE", "TIMESTAMP_EXPIRED"] as const;
const codes3 = ["INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "INVALID_API_KEY", "INVALID_SIGNATURE", "IP_NOT_ALLOWED", "PAYLOAD_TOO_LARGE", "RATE_LIMIT_EXCEEDED", "SERVICE_UNAVAILABLE", "TIMESTAMP_EXPIRED", "UNSUPPORTED_MEDIA_TYPE", "VALIDATION_ERROR"] as const;
const notApplied1 = [429, 503] as const;
const query1 = ["dateFrom", "dateTo", "campaignId", "callCenterId", "engagementId", "page", "pageSize"] as const;
const query2 = ["page", "pageSize"] as const;
const codes4 = ["INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "INVALID_API_KEY", "INVALID_SIGNATURE", "IP_NOT_ALLOWED", "PAYLOAD_TOO_LARGE", "RATE_LIMIT_EXCEEDED", "RESOURCE_NOT_FOUND", "SERVICE_UNAVAILABLE", "TIMESTAMP_EXPIRED", "UNSUPPORTED_MEDIA_TYPE", "VALIDATION_ERROR"] as const;
const query3 = ["billingPeriod"] as const;

export const healthGet: Operation = { id: "health.get", method: "GET", path: "/health", safety: "safe", response: "json", codes: [] };

export const evaluationsList: Operation = { id: "evaluations.list", method: "GET", path: "/evaluations", safety: "safe", auth: auth1, query: ["engagementId", "campaignId", "callCenterId", "dateFrom", "dateTo", "state", "sentiment", "isAICall", "page", "pageSize"], response: "json", page: page1, bucket: "account", codes: codes1 };

export const evaluationsGet: Operation = { id: "evaluations.get", method: "GET", path: "/evaluations/{id}", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const evaluationsTranscript: Operation = { id: "evaluations.transcript", method: "GET", path: "/evaluations/{id}/transcript", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const evaluationsResults: Operation = { id: "evaluations.results", method: "GET", path: "/evaluations/{id}/results", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const audioFilesList: Operation = { id: "audioFiles.list", method: "GET", path: "/audio-files", safety: "safe", auth: auth1, query: ["campaignId", "isAICall", "engagementId", "dateFrom", "dateTo", "page", "pageSize"], response: "json", page: page1, bucket: "account", codes: codes1 };

export const audioFilesGet: Operation = { id: "audioFiles.get", method: "GET", path: "/audio-files/{id}", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const audioFilesTranscript: Operation = { id: "audioFiles.transcript", method: "GET", path: "/audio-files/{id}/transcript", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const audioFilesProcessingStatus: Operation = { id: "audioFiles.processingStatus", method: "GET", path: "/audio-files/{id}/processing-status", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const audioFilesDownloadUrl: Operation = { id: "audioFiles.downloadUrl", method: "GET", path: "/audio-files/{id}/download-url", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const audioFilesUploadUrl: Operation = { id: "audioFiles.uploadUrl", method: "POST", path: "/audio-files/upload-url", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "account", codes: codes3, notApplied: notApplied1 };

export const audioFilesProcess: Operation = { id: "audioFiles.process", method: "POST", path: "/audio-files/{id}/process", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "account", codes: ["CONFLICT", "INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "INVALID_API_KEY", "INVALID_SIGNATURE", "IP_NOT_ALLOWED", "PAYLOAD_TOO_LARGE", "RATE_LIMIT_EXCEEDED", "RESOURCE_NOT_FOUND", "SERVICE_UNAVAILABLE", "TIMESTAMP_EXPIRED", "UNSUPPORTED_MEDIA_TYPE", "VALIDATION_ERROR"], notApplied: notApplied1 };

export const analyticsSummary: Operation = { id: "analytics.summary", method: "GET", path: "/analytics/summary", safety: "safe", auth: auth1, query: ["dateFrom", "dateTo", "campaignId", "callCenterId", "engagementId"], response: "json", unwrap: "data", bucket: "account", codes: codes1 };

export const analyticsCampaigns: Operation = { id: "analytics.campaigns", method: "GET", path: "/analytics/campaigns", safety: "safe", auth: auth1, query: query1, response: "json", page: page1, bucket: "account", codes: codes1 };

export const analyticsCallCenters: Operation = { id: "analytics.callCenters", method: "GET", path: "/analytics/call-centers", safety: "safe", auth: auth1, query: query1, response: "json", page: page1, bucket: "account", codes: codes1 };

export const analyticsExecutives: Operation = { id: "analytics.executives", method: "GET", path: "/analytics/executives", safety: "safe", auth: auth1, query: query1, response: "json", page: page1, bucket: "account", codes: codes1 };

export const analyticsTrends: Operation = { id: "analytics.trends", method: "GET", path: "/analytics/trends", safety: "safe", auth: auth1, query: ["dateFrom", "dateTo", "campaignId", "callCenterId", "engagementId", "granularity"], response: "json", unwrap: "data", bucket: "account", codes: codes1 };

export const exportsCreate: Operation = { id: "exports.create", method: "POST", path: "/analytics/export", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "exports", codes: codes3, notApplied: notApplied1 };

export const exportsGet: Operation = { id: "exports.get", method: "GET", path: "/analytics/export/{jobId}", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const exportsCreateAiCalls: Operation = { id: "exports.createAiCalls", method: "POST", path: "/exports/ai-calls", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "exports", codes: codes3, notApplied: notApplied1 };

export const exportsGetAiCalls: Operation = { id: "exports.getAiCalls", method: "GET", path: "/exports/{jobId}", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const engagementsList: Operation = { id: "engagements.list", method: "GET", path: "/engagements", safety: "safe", auth: auth1, query: query2, response: "json", page: page1, bucket: "account", codes: codes1 };

export const engagementsCreate: Operation = { id: "engagements.create", method: "POST", path: "/engagements", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "account", codes: codes3, notApplied: notApplied1 };

export const engagementsGet: Operation = { id: "engagements.get", method: "GET", path: "/engagements/{id}", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const engagementsUpdate: Operation = { id: "engagements.update", method: "PATCH", path: "/engagements/{id}", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "account", codes: codes4, notApplied: notApplied1 };

export const conversationsList: Operation = { id: "conversations.list", method: "GET", path: "/conversations", safety: "safe", auth: auth1, query: ["channelId", "campaignId", "status", "dateFrom", "dateTo", "page", "pageSize"], response: "json", page: page1, bucket: "account", codes: codes1 };

export const conversationsGet: Operation = { id: "conversations.get", method: "GET", path: "/conversations/{id}", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const conversationsMessages: Operation = { id: "conversations.messages", method: "GET", path: "/conversations/{id}/messages", safety: "safe", auth: auth1, headers: { excludePii: "X-Exclude-PII" }, response: "json", page: { style: "single", items: "data.messages" }, bucket: "account", codes: codes2 };

export const voiceCallsList: Operation = { id: "voiceCalls.list", method: "GET", path: "/voice-calls", safety: "safe", auth: auth1, query: ["campaignId", "state", "direction", "dateFrom", "dateTo", "page", "pageSize"], response: "json", page: page1, bucket: "account", codes: codes1 };

export const voiceCallsGet: Operation = { id: "voiceCalls.get", method: "GET", path: "/voice-calls/{id}", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const voiceCallsEpaResults: Operation = { id: "voiceCalls.epaResults", method: "GET", path: "/voice-calls/{id}/epa-results", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const voiceCallsRecordingUrl: Operation = { id: "voiceCalls.recordingUrl", method: "GET", path: "/voice-calls/{id}/recording-url", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const campaignsList: Operation = { id: "campaigns.list", method: "GET", path: "/campaigns", safety: "safe", auth: auth1, query: ["status", "channelType", "dateFrom", "dateTo", "page", "pageSize"], response: "json", page: page1, bucket: "account", codes: codes1 };

export const campaignsGet: Operation = { id: "campaigns.get", method: "GET", path: "/campaigns/{id}", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2 };

export const webhooksList: Operation = { id: "webhooks.list", method: "GET", path: "/webhooks", safety: "safe", auth: auth1, query: query2, response: "json", page: page1, bucket: "account", codes: codes1 };

export const webhooksCreate: Operation = { id: "webhooks.create", method: "POST", path: "/webhooks", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "account", codes: codes3, notApplied: notApplied1 };

export const webhooksUpdate: Operation = { id: "webhooks.update", method: "PATCH", path: "/webhooks/{id}", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "account", codes: codes4, notApplied: notApplied1 };

export const webhooksDelete: Operation = { id: "webhooks.delete", method: "DELETE", path: "/webhooks/{id}", safety: "unsafe", auth: auth1, response: "none", bucket: "account", codes: codes2, notApplied: notApplied1 };

export const webhooksTest: Operation = { id: "webhooks.test", method: "POST", path: "/webhooks/{id}/test", safety: "unsafe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: codes2, notApplied: notApplied1 };

export const webhooksDeliveries: Operation = { id: "webhooks.deliveries", method: "GET", path: "/webhooks/{id}/deliveries", safety: "safe", auth: auth1, query: query2, response: "json", page: page1, bucket: "account", codes: ["INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "INVALID_API_KEY", "INVALID_SIGNATURE", "IP_NOT_ALLOWED", "RATE_LIMIT_EXCEEDED", "RESOURCE_NOT_FOUND", "SERVICE_UNAVAILABLE", "TIMESTAMP_EXPIRED", "VALIDATION_ERROR"] };

export const apiKeysList: Operation = { id: "apiKeys.list", method: "GET", path: "/api-keys", safety: "safe", auth: auth1, query: query2, response: "json", page: page1, bucket: "account", codes: codes1 };

export const apiKeysCreate: Operation = { id: "apiKeys.create", method: "POST", path: "/api-keys", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "account", codes: codes3, notApplied: notApplied1 };

export const apiKeysUpdate: Operation = { id: "apiKeys.update", method: "PATCH", path: "/api-keys/{id}", safety: "unsafe", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "account", codes: codes4, notApplied: notApplied1 };

export const apiKeysRevoke: Operation = { id: "apiKeys.revoke", method: "DELETE", path: "/api-keys/{id}", safety: "unsafe", auth: auth1, response: "none", bucket: "account", codes: codes2, notApplied: notApplied1 };

export const apiKeysRotate: Operation = { id: "apiKeys.rotate", method: "POST", path: "/api-keys/{id}/rotate", safety: "unsafe", auth: auth1, response: "json", unwrap: "data", bucket: "account", codes: ["CONFLICT", "INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "INVALID_API_KEY", "INVALID_SIGNATURE", "IP_NOT_ALLOWED", "RATE_LIMIT_EXCEEDED", "RESOURCE_NOT_FOUND", "SERVICE_UNAVAILABLE", "TIMESTAMP_EXPIRED"], notApplied: notApplied1 };

export const usageSummary: Operation = { id: "usage.summary", method: "GET", path: "/usage/summary", safety: "safe", auth: auth1, query: query3, response: "json", unwrap: "data", bucket: "account", codes: codes1 };

export const usageDetails: Operation = { id: "usage.details", method: "GET", path: "/usage/details", safety: "safe", auth: auth1, query: ["billingPeriod", "page", "pageSize"], response: "json", page: page1, bucket: "account", codes: codes1 };

export const usageByKey: Operation = { id: "usage.byKey", method: "GET", path: "/usage/by-key", safety: "safe", auth: auth1, query: query3, response: "json", unwrap: "data", bucket: "account", codes: codes1 };

/** Every operation, for the raw client: a list, which bundlers drop where nobody asks for it. */
export const all: readonly Operation[] = [healthGet, evaluationsList, evaluationsGet, evaluationsTranscript, evaluationsResults, audioFilesList, audioFilesGet, audioFilesTranscript, audioFilesProcessingStatus, audioFilesDownloadUrl, audioFilesUploadUrl, audioFilesProcess, analyticsSummary, analyticsCampaigns, analyticsCallCenters, analyticsExecutives, analyticsTrends, exportsCreate, exportsGet, exportsCreateAiCalls, exportsGetAiCalls, engagementsList, engagementsCreate, engagementsGet, engagementsUpdate, conversationsList, conversationsGet, conversationsMessages, voiceCallsList, voiceCallsGet, voiceCallsEpaResults, voiceCallsRecordingUrl, campaignsList, campaignsGet, webhooksList, webhooksCreate, webhooksUpdate, webhooksDelete, webhooksTest, webhooksDeliveries, apiKeysList, apiKeysCreate, apiKeysUpdate, apiKeysRevoke, apiKeysRotate, usageSummary, usageDetails, usageByKey];
