// Written by `pnpm run generate` from spec/lab.yaml. Do not edit.
import type { Api, OperationLines } from "@antiphon/core/internal";

export const api: Api = { id: "lab", vendor: "Lab", baseUrl: "https://lab.antiphon.test/v1", auth: ["bearer"], commonCodes: ["INTERNAL", "MISSING_SCOPE", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"], pages: [{ style: "page", items: "data", page: "page", size: "pageSize", totalPages: "pagination.totalPages", totalCount: "pagination.totalCount" }, { style: "keyset", items: "", param: "before", key: "id", limit: "limit" }, { style: "cursor", items: "events", param: "cursor", next: "next_cursor", more: "has_more" }], errorBody: { code: ["error.code"], message: ["error.message"], requestId: ["error.request_id"], retryAfter: { path: "error.retry_after", unit: "s" } }, codes: { KEY_IN_FLIGHT: { retry: true }, OUT_OF_STOCK: { retry: false, notApplied: true }, RATE_LIMITED: { notApplied: true }, OVERLOADED: { notApplied: true } }, idempotencyKey: { header: "Idempotency-Key", quoted: false, maxLength: 64 }, nonce: { field: "nonce", maxLength: 32 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s", roundsUp: true }, resetAfter: { header: "x-ratelimit-reset-after", unit: "s", leaky: true }, bucket: "x-ratelimit-bucket", scope: "x-ratelimit-scope", global: "x-ratelimit-global" }, requestIdHeader: "x-request-id", secrets: ["refresh_token", "token", "url"] };

export const tokens: OperationLines = {
  create: "POST /tokens safety=idempotent auth= body=json unwrap=data secrets=refresh_token INVALID_REQUEST !INTERNAL !MISSING_SCOPE !OVERLOADED !RATE_LIMITED !TOKEN_EXPIRED",
};

export const me: OperationLines = {
  get: "GET /me unwrap=data",
};

export const orders: OperationLines = {
  list: "GET /orders?page,pageSize,status,giftOnly page=0 INVALID_REQUEST",
  create: "POST /orders safety=key body=json unwrap=data bucket=orders.write headers=reason:X-Lab-Reason INVALID_REQUEST KEY_IN_FLIGHT KEY_REUSED OUT_OF_STOCK",
  get: "GET /orders/{order_id} unwrap=data NOT_FOUND",
  replace: "PUT /orders/{order_id}?dry_run body=json unwrap=data bucket=orders.write ALREADY_SHIPPED INVALID_REQUEST",
  remove: "DELETE /orders/{order_id} response=none bucket=orders.write headers=reason:X-Lab-Reason NOT_FOUND",
  ship: "POST /orders/{order_id}/ship unwrap=data notApplied=503 ALREADY_SHIPPED NOT_FOUND",
};

export const rooms: OperationLines = {
  notes: {
    list: "GET /rooms/{room_id}/notes?before,limit page=1 INVALID_REQUEST",
    create: "POST /rooms/{room_id}/notes safety=nonce body=json unwrap=data bucket=notes.create:{room_id} limit=5 INVALID_REQUEST",
    edit: "PATCH /rooms/{room_id}/notes/{note_id} body=json unwrap=data INVALID_REQUEST NOT_FOUND",
    remove: "DELETE /rooms/{room_id}/notes/{note_id} response=none NOT_FOUND",
  },
};

export const events: OperationLines = {
  list: "GET /events?cursor,limit page=2 INVALID_REQUEST",
};

export const files: OperationLines = {
  upload: "POST /files safety=key body=multipart unwrap=data INVALID_REQUEST KEY_IN_FLIGHT KEY_REUSED",
  read: "GET /files/{file_id} response=binary NOT_FOUND",
  link: "GET /files/{file_id}/link unwrap=data NOT_FOUND",
  text: "GET /files/{file_id}/text response=text NOT_FOUND",
};

export const exportsLines: OperationLines = {
  start: "POST /exports safety=key body=json unwrap=data INVALID_REQUEST KEY_IN_FLIGHT KEY_REUSED",
  get: "GET /exports/{export_id} unwrap=data NOT_FOUND",
};

export const signed: OperationLines = {
  read: "GET /signed/{name}?word auth=apiKey,signature unwrap=data TIMESTAMP_EXPIRED !MISSING_SCOPE !OVERLOADED !TOKEN_EXPIRED",
  write: "PUT /signed/{name} auth=apiKey,signature body=json unwrap=data INVALID_REQUEST TIMESTAMP_EXPIRED !MISSING_SCOPE !OVERLOADED !TOKEN_EXPIRED",
};

export const limits: OperationLines = {
  window: "GET /limits/window unwrap=data limit=10",
  leaky: "GET /limits/leaky/{room_id} unwrap=data bucket=:{room_id}",
  twin: "GET /limits/leaky/{room_id}/twin unwrap=data bucket=:{room_id}",
  plain: "GET /limits/plain?tell unwrap=data",
};

export const odd: OperationLines = {
  answer: "GET /odd/answers/{kind}",
  status: "GET /odd/statuses/{status}?retry_after,retry_after_ms,should_retry,times,label unwrap=data",
  unsafeStatus: "POST /odd/statuses/{status}?retry_after,retry_after_ms,should_retry,times,label unwrap=data",
  redirect: "GET /odd/redirects/{target} unwrap=data",
  redirectPost: "POST /odd/redirects/{target} response=none",
  legacy: "GET /odd/legacy unwrap=data",
};

/** Every resource; a client that needs only some takes these alone. */
export const operations: OperationLines = { tokens, me, orders, rooms, events, files, exports: exportsLines, signed, limits, odd };
