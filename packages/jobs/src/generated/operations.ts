// Written by `pnpm run generate` from spec/jobs.yaml. Do not edit.
import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = { id: "auralis-cloud", vendor: "Auralis Cloud", baseUrl: "https://auraliscloud.xyz/api", errorBody: { code: [], message: ["detail", "error", "message"], byStatus: { "400": "BAD_REQUEST", "401": "UNAUTHORIZED", "403": "FORBIDDEN", "404": "NOT_FOUND", "405": "METHOD_NOT_ALLOWED", "409": "CONFLICT", "413": "PAYLOAD_TOO_LARGE", "422": "VALIDATION_FAILED", "429": "TOO_MANY_REQUESTS", "500": "INTERNAL_SERVER_ERROR", "503": "SERVICE_UNAVAILABLE" } }, codes: { CONFLICT: { retry: false }, TOO_MANY_REQUESTS: { notApplied: true }, SERVICE_UNAVAILABLE: { notApplied: true } }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" } } };

const codes1 = ["BAD_REQUEST", "INTERNAL_SERVER_ERROR", "PAYLOAD_TOO_LARGE", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "VALIDATION_FAILED"] as const;
const query1 = ["limit", "offset"] as const;
const page1 = { style: "single", items: "" } as const;
const codes2 = ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "VALIDATION_FAILED"] as const;
const query2 = ["platform"] as const;
const codes3 = ["BAD_REQUEST", "INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS"] as const;
const codes4 = ["FORBIDDEN", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "VALIDATION_FAILED"] as const;
const codes5 = ["BAD_REQUEST", "INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "VALIDATION_FAILED"] as const;
const auth1 = ["workerToken"] as const;
const codes6 = ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED"] as const;
const page2 = { style: "single", items: "jobs" } as const;
const codes7 = ["CONFLICT", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED"] as const;
const codes8 = ["FORBIDDEN", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED"] as const;
const codes9 = ["BAD_REQUEST", "CONFLICT", "FORBIDDEN", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED", "VALIDATION_FAILED"] as const;
const codes10 = ["FORBIDDEN", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED", "VALIDATION_FAILED"] as const;

export const jobsSubmit: Operation = { id: "jobs.submit", method: "POST", path: "/upload", safety: "unsafe", body: "multipart", response: "json", bucket: "account", codes: codes1, notApplied: [429, 503] };

export const jobsList: Operation = { id: "jobs.list", method: "GET", path: "/jobs", safety: "safe", auth: ["userId"], query: query1, response: "json", page: page1, bucket: "account", codes: codes2 };

export const jobsPending: Operation = { id: "jobs.pending", method: "GET", path: "/jobs/pending", safety: "safe", query: query2, response: "json", page: page1, bucket: "address", codes: codes3 };

export const jobsGet: Operation = { id: "jobs.get", method: "GET", path: "/jobs/{job_id}", safety: "safe", auth: ["userId"], response: "json", bucket: "account", codes: codes4 };

export const jobsDownloadUrl: Operation = { id: "jobs.downloadUrl", method: "GET", path: "/jobs/{job_id}/download-url", safety: "safe", auth: ["userId"], response: "json", bucket: "account", codes: codes4 };

export const workerRegister: Operation = { id: "worker.register", method: "POST", path: "/worker/register", safety: "unsafe", body: "json", response: "json", bucket: "account", codes: codes5, notApplied: [429, 503] };

export const workerMe: Operation = { id: "worker.me", method: "GET", path: "/worker/me", safety: "safe", auth: auth1, response: "json", bucket: "account", codes: codes6 };

export const workerJobsAvailable: Operation = { id: "worker.jobs.available", method: "GET", path: "/worker/jobs/available", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "account", codes: codes6 };

export const workerJobsClaim: Operation = { id: "worker.jobs.claim", method: "POST", path: "/worker/job/{job_id}/claim", safety: "idempotent", auth: auth1, response: "json", bucket: "account", codes: codes7 };

export const workerJobsGet: Operation = { id: "worker.jobs.get", method: "GET", path: "/worker/job/{job_id}", safety: "safe", auth: auth1, response: "json", bucket: "account", codes: codes8 };

export const workerJobsSetStatus: Operation = { id: "worker.jobs.setStatus", method: "POST", path: "/worker/job/{job_id}/status", safety: "idempotent", auth: auth1, body: "form", response: "json", bucket: "account", codes: codes9 };

export const workerJobsLog: Operation = { id: "worker.jobs.log", method: "POST", path: "/worker/job/{job_id}/log", safety: "unsafe", auth: auth1, body: "form", response: "json", bucket: "account", codes: codes10, notApplied: [429, 503] };
