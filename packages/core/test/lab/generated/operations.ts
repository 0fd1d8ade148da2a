// Written by `pnpm run generate` from spec/lab.yaml. Do not edit.
import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = { id: "lab", vendor: "Lab", baseUrl: "https://lab.antiphon.test/v1", errorBody: { code: ["error.code"], message: ["error.message"], requestId: ["error.request_id"], retryAfter: { path: "error.retry_after", unit: "s" } }, codes: { KEY_IN_FLIGHT: { retry: true }, OUT_OF_STOCK: { retry: false, notApplied: true }, RATE_LIMITED: { notApplied: true }, OVERLOADED: { notApplied: true } }, idempotencyKey: { header: "Idempotency-Key", quoted: false, maxLength: 64 }, nonce: { field: "nonce", maxLength: 32 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" }, resetAfter: { header: "x-ratelimit-reset-after", unit: "s", leaky: true }, bucket: "x-ratelimit-bucket", scope: "x-ratelimit-scope", global: "x-ratelimit-global" }, requestIdHeader: "x-request-id" };

const codes1 = ["INVALID_REQUEST", "UNAUTHORIZED"] as const;
const codes2 = ["INTERNAL", "MISSING_SCOPE", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const query1 = ["page", "pageSize", "status", "giftOnly"] as const;
const page1 = { style: "page", items: "data", page: "page", size: "pageSize", totalPages: "pagination.totalPages", totalCount: "pagination.totalCount" } as const;
const codes3 = ["INTERNAL", "INVALID_REQUEST", "MISSING_SCOPE", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const headers1 = { reason: "X-Lab-Reason" } as const;
const codes4 = ["INTERNAL", "INVALID_REQUEST", "KEY_IN_FLIGHT", "KEY_REUSED", "MISSING_SCOPE", "OUT_OF_STOCK", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const codes5 = ["INTERNAL", "MISSING_SCOPE", "NOT_FOUND", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const codes6 = ["ALREADY_SHIPPED", "INTERNAL", "INVALID_REQUEST", "MISSING_SCOPE", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const codes7 = ["ALREADY_SHIPPED", "INTERNAL", "MISSING_SCOPE", "NOT_FOUND", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const query2 = ["before", "limit"] as const;
const page2 = { style: "keyset", items: "", param: "before", key: "id", limit: "limit" } as const;
const codes8 = ["INTERNAL", "INVALID_REQUEST", "MISSING_SCOPE", "NOT_FOUND", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const query3 = ["cursor", "limit"] as const;
const page3 = { style: "cursor", items: "events", param: "cursor", next: "next_cursor", more: "has_more" } as const;
const codes9 = ["INTERNAL", "INVALID_REQUEST", "KEY_IN_FLIGHT", "KEY_REUSED", "MISSING_SCOPE", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const auth1 = ["apiKey", "signature"] as const;
const codes10 = ["INTERNAL", "RATE_LIMITED", "TIMESTAMP_EXPIRED", "UNAUTHORIZED"] as const;
const codes11 = ["INTERNAL", "INVALID_REQUEST", "RATE_LIMITED", "TIMESTAMP_EXPIRED", "UNAUTHORIZED"] as const;
const query4 = ["retry_after", "retry_after_ms", "should_retry", "times", "label"] as const;

export const tokensCreate: Operation = { id: "tokens.create", method: "POST", path: "/tokens", safety: "idempotent", body: "json", response: "json", unwrap: "data", codes: codes1 };

export const meGet: Operation = { id: "me.get", method: "GET", path: "/me", safety: "safe", auth: ["bearer"], response: "json", unwrap: "data", codes: codes2 };

export const ordersList: Operation = { id: "orders.list", method: "GET", path: "/orders", safety: "safe", auth: ["bearer"], query: query1, response: "json", page: page1, codes: codes3 };

export const ordersCreate: Operation = { id: "orders.create", method: "POST", path: "/orders", safety: "key", auth: ["bearer"], headers: headers1, body: "json", response: "json", unwrap: "data", bucket: "orders.write", codes: codes4 };

export const ordersGet: Operation = { id: "orders.get", method: "GET", path: "/orders/{order_id}", safety: "safe", auth: ["bearer"], response: "json", unwrap: "data", codes: codes5 };

export const ordersReplace: Operation = { id: "orders.replace", method: "PUT", path: "/orders/{order_id}", safety: "idempotent", auth: ["bearer"], query: ["dry_run"], body: "json", response: "json", unwrap: "data", bucket: "orders.write", codes: codes6 };

export const ordersRemove: Operation = { id: "orders.remove", method: "DELETE", path: "/orders/{order_id}", safety: "idempotent", auth: ["bearer"], headers: headers1, response: "none", bucket: "orders.write", codes: codes5 };

export const ordersShip: Operation = { id: "orders.ship", method: "POST", path: "/orders/{order_id}/ship", safety: "unsafe", auth: ["bearer"], response: "json", unwrap: "data", codes: codes7, notApplied: [503] };

export const roomsNotesList: Operation = { id: "rooms.notes.list", method: "GET", path: "/rooms/{room_id}/notes", safety: "safe", auth: ["bearer"], query: query2, response: "json", page: page2, codes: codes3 };

export const roomsNotesCreate: Operation = { id: "rooms.notes.create", method: "POST", path: "/rooms/{room_id}/notes", safety: "nonce", auth: ["bearer"], body: "json", response: "json", unwrap: "data", bucket: "notes.create:{room_id}", codes: codes3 };

export const roomsNotesEdit: Operation = { id: "rooms.notes.edit", method: "PATCH", path: "/rooms/{room_id}/notes/{note_id}", safety: "idempotent", auth: ["bearer"], body: "json", response: "json", unwrap: "data", codes: codes8 };

export const roomsNotesRemove: Operation = { id: "rooms.notes.remove", method: "DELETE", path: "/rooms/{room_id}/notes/{note_id}", safety: "idempotent", auth: ["bearer"], response: "none", codes: codes5 };

export const eventsList: Operation = { id: "events.list", method: "GET", path: "/events", safety: "safe", auth: ["bearer"], query: query3, response: "json", page: page3, codes: codes3 };

export const filesUpload: Operation = { id: "files.upload", method: "POST", path: "/files", safety: "key", auth: ["bearer"], body: "multipart", response: "json", unwrap: "data", codes: codes9 };

export const filesRead: Operation = { id: "files.read", method: "GET", path: "/files/{file_id}", safety: "safe", auth: ["bearer"], response: "binary", codes: codes5 };

export const filesLink: Operation = { id: "files.link", method: "GET", path: "/files/{file_id}/link", safety: "safe", auth: ["bearer"], response: "json", unwrap: "data", codes: codes5 };

export const filesText: Operation = { id: "files.text", method: "GET", path: "/files/{file_id}/text", safety: "safe", auth: ["bearer"], response: "text", codes: codes5 };

export const exportsStart: Operation = { id: "exports.start", method: "POST", path: "/exports", safety: "key", auth: ["bearer"], body: "json", response: "json", unwrap: "data", codes: codes9 };

export const exportsGet: Operation = { id: "exports.get", method: "GET", path: "/exports/{export_id}", safety: "safe", auth: ["bearer"], response: "json", unwrap: "data", codes: codes5 };

export const signedRead: Operation = { id: "signed.read", method: "GET", path: "/signed/{name}", safety: "safe", auth: auth1, query: ["word"], response: "json", unwrap: "data", codes: codes10 };

export const signedWrite: Operation = { id: "signed.write", method: "PUT", path: "/signed/{name}", safety: "idempotent", auth: auth1, body: "json", response: "json", unwrap: "data", codes: codes11 };

export const limitsWindow: Operation = { id: "limits.window", method: "GET", path: "/limits/window", safety: "safe", auth: ["bearer"], response: "json", unwrap: "data", bucket: "limits.window", codes: codes2 };

export const limitsLeaky: Operation = { id: "limits.leaky", method: "GET", path: "/limits/leaky/{room_id}", safety: "safe", auth: ["bearer"], response: "json", unwrap: "data", bucket: "limits.leaky:{room_id}", codes: codes2 };

export const limitsTwin: Operation = { id: "limits.twin", method: "GET", path: "/limits/leaky/{room_id}/twin", safety: "safe", auth: ["bearer"], response: "json", unwrap: "data", bucket: "limits.twin:{room_id}", codes: codes2 };

export const limitsPlain: Operation = { id: "limits.plain", method: "GET", path: "/limits/plain", safety: "safe", auth: ["bearer"], query: ["tell"], response: "json", unwrap: "data", bucket: "limits.plain", codes: codes2 };

export const oddAnswer: Operation = { id: "odd.answer", method: "GET", path: "/odd/answers/{kind}", safety: "safe", auth: ["bearer"], response: "json", codes: codes2 };

export const oddStatus: Operation = { id: "odd.status", method: "GET", path: "/odd/statuses/{status}", safety: "safe", auth: ["bearer"], query: query4, response: "json", unwrap: "data", codes: codes2 };

export const oddUnsafeStatus: Operation = { id: "odd.unsafeStatus", method: "POST", path: "/odd/statuses/{status}", safety: "unsafe", auth: ["bearer"], query: query4, response: "json", unwrap: "data", codes: codes2 };

export const oddRedirect: Operation = { id: "odd.redirect", method: "GET", path: "/odd/redirects/{target}", safety: "safe", auth: ["bearer"], response: "json", unwrap: "data", codes: codes2 };

export const oddRedirectPost: Operation = { id: "odd.redirectPost", method: "POST", path: "/odd/redirects/{target}", safety: "unsafe", auth: ["bearer"], response: "none", codes: codes2 };

export const oddLegacy: Operation = { id: "odd.legacy", method: "GET", path: "/odd/legacy", safety: "safe", auth: ["bearer"], response: "json", unwrap: "data", codes: codes2 };
