// Written by `pnpm run generate` from spec/jobs.yaml. Do not edit.
import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = { id: "auralis-cloud", vendor: "Auralis Cloud", baseUrl: "https://auraliscloud.xyz/api", errorBody: { code: [], message: ["detail", "error", "message"], fields: { path: "detail", name: "loc", message: "msg" }, byStatus: { "400": "BAD_REQUEST", "401": "UNAUTHORIZED", "403": "FORBIDDEN", "404": "NOT_FOUND", "405": "METHOD_NOT_ALLOWED", "409": "CONFLICT", "413": "PAYLOAD_TOO_LARGE", "422": "VALIDATION_FAILED", "429": "TOO_MANY_REQUESTS", "500": "INTERNAL_SERVER_ERROR", "503": "SERVICE_UNAVAILABLE" } }, codes: { CONFLICT: { retry: false }, TOO_MANY_REQUESTS: { notApplied: true }, SERVICE_UNAVAILABLE: { notApplied: true } }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" } } };

const notApplied1 = [429, 503] as const;
const auth1 = ["userId"] as const;
const page1 = { style: "single", items: "" } as const;
const codes1 = ["FORBIDDEN", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "VALIDATION_FAILED"] as const;
const auth2 = ["workerToken"] as const;
const codes2 = ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED"] as const;

export const jobsSubmit: Operation = { id: "jobs.submit", method: "POST", path: "/upload", safety: "unsafe", body: "multipart", response: "json", bucket: "account", codes: ["BAD_REQUEST", "INTERNAL_SERVER_ERROR", "PAYLOAD_TOO_LARGE", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "VALIDATION_FAILED"], notApplied: notApplied1 };

export const jobsList: Operation = { id: "jobs.list", method: "GET", path: "/jobs", safety: "safe", auth: auth1, query: ["limit", "offset"], response: "json", page: page1, bucket: "account", codes: ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "VALIDATION_FAILED"] };

export const jobsPending: Operation = { id: "jobs.pending", method: "GET", path: "/jobs/pending", safety: "safe", query: ["platform"], response: "json", page: page1, bucket: "address", codes: ["BAD_REQUEST", "INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS"] };

export const jobsGet: Operation = { id: "jobs.get", method: "GET", path: "/jobs/{job_id}", safety: "safe", auth: auth1, response: "json", bucket: "account", codes: codes1 };

export const jobsDownloadUrl: Operation = { id: "jobs.downloadUrl", method: "GET", path: "/jobs/{job_id}/download-url", safety: "safe", auth: auth1, response: "json", bucket: "account", codes: codes1 };

export const workerRegister: Operation = { id: "worker.register", method: "POST", path: "/worker/register", safety: "unsafe", body: "json", response: "json", bucket: "account", codes: ["BAD_REQUEST", "INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "VALIDATION_FAILED"], notApplied: notApplied1 };

export const workerMe: Operation = { id: "worker.me", method: "GET", path: "/worker/me", safety: "safe", auth: auth2, response: "json", bucket: "account", codes: codes2 };

export const workerJobsAvailable: Operation = { id: "worker.jobs.available", method: "GET", path: "/worker/jobs/available", safety: "safe", auth: auth2, response: "json", page: { style: "single", items: "jobs" }, bucket: "account", codes: codes2 };

export const workerJobsClaim: Operation = { id: "worker.jobs.claim", method: "POST", path: "/worker/job/{job_id}/claim", safety: "idempotent", auth: auth2, response: "json", bucket: "account", codes: ["CONFLICT", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED"] };

export const workerJobsGet: Operation = { id: "worker.jobs.get", method: "GET", path: "/worker/job/{job_id}", safety: "safe", auth: auth2, response: "json", bucket: "account", codes: ["FORBIDDEN", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED"] };

export const workerJobsSetStatus: Operation = { id: "worker.jobs.setStatus", method: "POST", path: "/worker/job/{job_id}/status", safety: "idempotent", auth: auth2, body: "form", response: "json", bucket: "account", codes: ["BAD_REQUEST", "CONFLICT", "FORBIDDEN", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED", "VALIDATION_FAILED"] };

export const workerJobsLog: Operation = { id: "worker.jobs.log", method: "POST", path: "/worker/job/{job_id}/log", safety: "unsafe", auth: auth2, body: "form", response: "json", bucket: "account", codes: ["FORBIDDEN", "INTERNAL_SERVER_ERROR", "NOT_FOUND", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "UNAUTHORIZED", "VALIDATION_FAILED"], notApplied: notApplied1 };

/** Every operation, for the raw client: a list, which bundlers drop where nobody asks for it. */
export const all: readonly Operation[] = [jobsSubmit, jobsList, jobsPending, jobsGet, jobsDownloadUrl, workerRegister, workerMe, workerJobsAvailable, workerJobsClaim, workerJobsGet, workerJobsSetStatus, workerJobsLog];
