// Written by `pnpm run generate` from spec/jobs.yaml. Do not edit.
import type { Api, OperationLines } from "@antiphon/core/internal";

export const api: Api = { id: "auralis-cloud", vendor: "Auralis Cloud", baseUrl: "https://auraliscloud.xyz/api", commonCodes: ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS"], pages: [{ style: "single", items: "" }, { style: "single", items: "jobs" }], errorBody: { code: [], message: ["detail", "error", "message"], fields: { path: "detail", name: "loc", message: "msg" }, byStatus: { "400": "BAD_REQUEST", "401": "UNAUTHORIZED", "403": "FORBIDDEN", "404": "NOT_FOUND", "405": "METHOD_NOT_ALLOWED", "409": "CONFLICT", "413": "PAYLOAD_TOO_LARGE", "422": "VALIDATION_FAILED", "429": "TOO_MANY_REQUESTS", "500": "INTERNAL_SERVER_ERROR", "503": "SERVICE_UNAVAILABLE" } }, codes: { CONFLICT: { retry: false }, TOO_MANY_REQUESTS: { notApplied: true }, SERVICE_UNAVAILABLE: { notApplied: true } }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" } }, secrets: ["download_url", "input_download_url", "output_upload_url", "token", "user_id"] };

export const jobs: OperationLines = {
  submit: "POST /upload body=multipart bucket=account limit=100 secrets=user_id notApplied=429,503 BAD_REQUEST PAYLOAD_TOO_LARGE VALIDATION_FAILED",
  list: "GET /jobs?limit,offset auth=userId bucket=account limit=100 page=0 VALIDATION_FAILED",
  pending: "GET /jobs/pending?platform bucket=address limit=100 page=0 BAD_REQUEST",
  get: "GET /jobs/{job_id} auth=userId bucket=account limit=100 FORBIDDEN NOT_FOUND VALIDATION_FAILED",
  downloadUrl: "GET /jobs/{job_id}/download-url auth=userId bucket=account limit=100 FORBIDDEN NOT_FOUND VALIDATION_FAILED",
};

export const worker: OperationLines = {
  register: "POST /worker/register body=json bucket=account limit=100 secrets=user_id notApplied=429,503 BAD_REQUEST VALIDATION_FAILED",
  me: "GET /worker/me auth=workerToken bucket=account limit=100 UNAUTHORIZED",
  jobs: {
    available: "GET /worker/jobs/available auth=workerToken bucket=account limit=100 page=1 UNAUTHORIZED",
    claim: "POST /worker/job/{job_id}/claim safety=idempotent auth=workerToken bucket=account limit=100 CONFLICT NOT_FOUND UNAUTHORIZED",
    get: "GET /worker/job/{job_id} auth=workerToken bucket=account limit=100 FORBIDDEN NOT_FOUND UNAUTHORIZED",
    setStatus: "POST /worker/job/{job_id}/status safety=idempotent auth=workerToken body=form bucket=account limit=100 BAD_REQUEST CONFLICT FORBIDDEN NOT_FOUND UNAUTHORIZED VALIDATION_FAILED",
    log: "POST /worker/job/{job_id}/log auth=workerToken body=form bucket=account limit=100 notApplied=429,503 FORBIDDEN NOT_FOUND UNAUTHORIZED VALIDATION_FAILED",
  },
};

/** Every resource; a client that needs only some takes these alone. */
export const operations: OperationLines = { jobs, worker };
