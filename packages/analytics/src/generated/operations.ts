// Written by `pnpm run generate` from spec/analytics.yaml. Do not edit.
import type { Api, OperationLines } from "@antiphon/core/internal";

export const api: Api = { id: "auralytik", vendor: "Auralytik", baseUrl: "https://api.auralytik.ai/api/v1", auth: ["apiKey", "signature"], commonCodes: ["INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "INVALID_API_KEY", "INVALID_SIGNATURE", "IP_NOT_ALLOWED", "RATE_LIMIT_EXCEEDED", "SERVICE_UNAVAILABLE", "TIMESTAMP_EXPIRED"], pages: [{ style: "page", items: "data", page: "page", size: "pageSize", totalPages: "pagination.totalPages", totalCount: "pagination.totalCount" }, { style: "single", items: "data.messages" }], errorBody: { success: "success", code: ["error.code"], message: ["error.message"], requestId: ["error.requestId", "meta.requestId"], fields: { path: "error.details", name: "field", message: "message" }, retryAfter: { path: "error.retryAfter", unit: "s" } }, codes: { RATE_LIMIT_EXCEEDED: { notApplied: true }, SERVICE_UNAVAILABLE: { notApplied: true } }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" } }, requestIdHeader: "X-Request-Id", secrets: ["downloadUrl", "hmacSecret", "key", "signing_secret", "uploadUrl", "url"] };

export const health: OperationLines = {
  get: "GET /health auth= !INSUFFICIENT_SCOPE !INTERNAL_ERROR !INVALID_API_KEY !INVALID_SIGNATURE !IP_NOT_ALLOWED !RATE_LIMIT_EXCEEDED !SERVICE_UNAVAILABLE !TIMESTAMP_EXPIRED",
};

export const evaluations: OperationLines = {
  list: "GET /evaluations?engagementId,campaignId,callCenterId,dateFrom,dateTo,state,sentiment,isAICall,page,pageSize bucket=account page=0 VALIDATION_ERROR",
  get: "GET /evaluations/{id} unwrap=data bucket=account RESOURCE_NOT_FOUND",
  transcript: "GET /evaluations/{id}/transcript unwrap=data bucket=account RESOURCE_NOT_FOUND",
  results: "GET /evaluations/{id}/results unwrap=data bucket=account RESOURCE_NOT_FOUND",
};

export const audioFiles: OperationLines = {
  list: "GET /audio-files?campaignId,isAICall,engagementId,dateFrom,dateTo,page,pageSize bucket=account page=0 VALIDATION_ERROR",
  get: "GET /audio-files/{id} unwrap=data bucket=account RESOURCE_NOT_FOUND",
  transcript: "GET /audio-files/{id}/transcript unwrap=data bucket=account RESOURCE_NOT_FOUND",
  processingStatus: "GET /audio-files/{id}/processing-status unwrap=data bucket=account RESOURCE_NOT_FOUND",
  downloadUrl: "GET /audio-files/{id}/download-url unwrap=data bucket=account RESOURCE_NOT_FOUND",
  uploadUrl: "POST /audio-files/upload-url body=json unwrap=data bucket=account notApplied=429,503 PAYLOAD_TOO_LARGE UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
  process: "POST /audio-files/{id}/process body=json unwrap=data bucket=account notApplied=429,503 CONFLICT PAYLOAD_TOO_LARGE RESOURCE_NOT_FOUND UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
};

export const analytics: OperationLines = {
  summary: "GET /analytics/summary?dateFrom,dateTo,campaignId,callCenterId,engagementId unwrap=data bucket=account VALIDATION_ERROR",
  campaigns: "GET /analytics/campaigns?dateFrom,dateTo,campaignId,callCenterId,engagementId,page,pageSize bucket=account page=0 VALIDATION_ERROR",
  callCenters: "GET /analytics/call-centers?dateFrom,dateTo,campaignId,callCenterId,engagementId,page,pageSize bucket=account page=0 VALIDATION_ERROR",
  executives: "GET /analytics/executives?dateFrom,dateTo,campaignId,callCenterId,engagementId,page,pageSize bucket=account page=0 VALIDATION_ERROR",
  trends: "GET /analytics/trends?dateFrom,dateTo,campaignId,callCenterId,engagementId,granularity unwrap=data bucket=account VALIDATION_ERROR",
};

export const exportsLines: OperationLines = {
  create: "POST /analytics/export body=json unwrap=data bucket=exports notApplied=429,503 PAYLOAD_TOO_LARGE UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
  get: "GET /analytics/export/{jobId} unwrap=data bucket=account RESOURCE_NOT_FOUND",
  createAiCalls: "POST /exports/ai-calls body=json unwrap=data bucket=exports notApplied=429,503 PAYLOAD_TOO_LARGE UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
  getAiCalls: "GET /exports/{jobId} unwrap=data bucket=account RESOURCE_NOT_FOUND",
};

export const engagements: OperationLines = {
  list: "GET /engagements?page,pageSize bucket=account page=0 VALIDATION_ERROR",
  create: "POST /engagements body=json unwrap=data bucket=account notApplied=429,503 PAYLOAD_TOO_LARGE UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
  get: "GET /engagements/{id} unwrap=data bucket=account RESOURCE_NOT_FOUND",
  update: "PATCH /engagements/{id} safety=unsafe body=json unwrap=data bucket=account notApplied=429,503 PAYLOAD_TOO_LARGE RESOURCE_NOT_FOUND UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
};

export const conversations: OperationLines = {
  list: "GET /conversations?channelId,campaignId,status,dateFrom,dateTo,page,pageSize bucket=account page=0 VALIDATION_ERROR",
  get: "GET /conversations/{id} unwrap=data bucket=account RESOURCE_NOT_FOUND",
  messages: "GET /conversations/{id}/messages bucket=account page=1 headers=excludePii:X-Exclude-PII RESOURCE_NOT_FOUND",
};

export const voiceCalls: OperationLines = {
  list: "GET /voice-calls?campaignId,state,direction,dateFrom,dateTo,page,pageSize bucket=account page=0 VALIDATION_ERROR",
  get: "GET /voice-calls/{id} unwrap=data bucket=account RESOURCE_NOT_FOUND",
  epaResults: "GET /voice-calls/{id}/epa-results unwrap=data bucket=account RESOURCE_NOT_FOUND",
  recordingUrl: "GET /voice-calls/{id}/recording-url unwrap=data bucket=account RESOURCE_NOT_FOUND",
};

export const campaigns: OperationLines = {
  list: "GET /campaigns?status,channelType,dateFrom,dateTo,page,pageSize bucket=account page=0 VALIDATION_ERROR",
  get: "GET /campaigns/{id} unwrap=data bucket=account RESOURCE_NOT_FOUND",
};

export const webhooks: OperationLines = {
  list: "GET /webhooks?page,pageSize bucket=account page=0 VALIDATION_ERROR",
  create: "POST /webhooks body=json unwrap=data bucket=account notApplied=429,503 PAYLOAD_TOO_LARGE UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
  update: "PATCH /webhooks/{id} safety=unsafe body=json unwrap=data bucket=account notApplied=429,503 PAYLOAD_TOO_LARGE RESOURCE_NOT_FOUND UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
  delete: "DELETE /webhooks/{id} safety=unsafe response=none bucket=account notApplied=429,503 RESOURCE_NOT_FOUND",
  test: "POST /webhooks/{id}/test unwrap=data bucket=account notApplied=429,503 RESOURCE_NOT_FOUND",
  deliveries: "GET /webhooks/{id}/deliveries?page,pageSize bucket=account page=0 RESOURCE_NOT_FOUND VALIDATION_ERROR",
};

export const apiKeys: OperationLines = {
  list: "GET /api-keys?page,pageSize bucket=account page=0 VALIDATION_ERROR",
  create: "POST /api-keys body=json unwrap=data bucket=account notApplied=429,503 PAYLOAD_TOO_LARGE UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
  update: "PATCH /api-keys/{id} safety=unsafe body=json unwrap=data bucket=account notApplied=429,503 PAYLOAD_TOO_LARGE RESOURCE_NOT_FOUND UNSUPPORTED_MEDIA_TYPE VALIDATION_ERROR",
  revoke: "DELETE /api-keys/{id} safety=unsafe response=none bucket=account notApplied=429,503 RESOURCE_NOT_FOUND",
  rotate: "POST /api-keys/{id}/rotate unwrap=data bucket=account notApplied=429,503 CONFLICT RESOURCE_NOT_FOUND",
};

export const usage: OperationLines = {
  summary: "GET /usage/summary?billingPeriod unwrap=data bucket=account VALIDATION_ERROR",
  details: "GET /usage/details?billingPeriod,page,pageSize bucket=account page=0 VALIDATION_ERROR",
  byKey: "GET /usage/by-key?billingPeriod unwrap=data bucket=account VALIDATION_ERROR",
};

/** Every resource; a client that needs only some takes these alone. */
export const operations: OperationLines = { health, evaluations, audioFiles, analytics, exports: exportsLines, engagements, conversations, voiceCalls, campaigns, webhooks, apiKeys, usage };
