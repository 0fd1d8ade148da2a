// Written by `pnpm run generate` from spec/lab.yaml. Do not edit.
import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = { id: "lab", vendor: "Lab", baseUrl: "https://lab.antiphon.test/v1", errorBody: { code: ["error.code"], message: ["error.message"], requestId: ["error.request_id"], retryAfter: { path: "error.retry_after", unit: "s" } }, codes: { KEY_IN_FLIGHT: { retry: true }, OUT_OF_STOCK: { retry: false, notApplied: true }, RATE_LIMITED: { notApplied: true }, OVERLOADED: { notApplied: true } }, idempotencyKey: { header: "Idempotency-Key", quoted: false, maxLength: 64 }, nonce: { field: "nonce", maxLength: 32 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s", roundsUp: true }, resetAfter: { header: "x-ratelimit-reset-after", unit: "s", leaky: true }, bucket: "x-ratelimit-bucket", scope: "x-ratelimit-scope", global: "x-ratelimit-global" }, requestIdHeader: "x-request-id" };

const auth1 = ["bearer"] as const;
const codes1 = ["INTERNAL", "MISSING_SCOPE", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const codes2 = ["INTERNAL", "INVALID_REQUEST", "MISSING_SCOPE", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const headers1 = { reason: "X-Lab-Reason" } as const;
const codes3 = ["INTERNAL", "MISSING_SCOPE", "NOT_FOUND", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const codes4 = ["INTERNAL", "INVALID_REQUEST", "KEY_IN_FLIGHT", "KEY_REUSED", "MISSING_SCOPE", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] as const;
const auth2 = ["apiKey", "signature"] as const;
const query1 = ["retry_after", "retry_after_ms", "should_retry", "times", "label"] as const;

export const tokensCreate: Operation = { id: "tokens.create", method: "POST", path: "/tokens", safety: "idempotent", body: "json", response: "json", unwrap: "data", codes: ["INVALID_REQUEST", "UNAUTHORIZED"] };

export const meGet: Operation = { id: "me.get", method: "GET", path: "/me", safety: "safe", auth: auth1, response: "json", unwrap: "data", codes: codes1 };

export const ordersList: Operation = { id: "orders.list", method: "GET", path: "/orders", safety: "safe", auth: auth1, query: ["page", "pageSize", "status", "giftOnly"], response: "json", page: { style: "page", items: "data", page: "page", size: "pageSize", totalPages: "pagination.totalPages", totalCount: "pagination.totalCount" }, codes: codes2 };

export const ordersCreate: Operation = { id: "orders.create", method: "POST", path: "/orders", safety: "key", auth: auth1, headers: headers1, body: "json", response: "json", unwrap: "data", bucket: "orders.write", codes: ["INTERNAL", "INVALID_REQUEST", "KEY_IN_FLIGHT", "KEY_REUSED", "MISSING_SCOPE", "OUT_OF_STOCK", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] };

export const ordersGet: Operation = { id: "orders.get", method: "GET", path: "/orders/{order_id}", safety: "safe", auth: auth1, response: "json", unwrap: "data", codes: codes3 };

export const ordersReplace: Operation = { id: "orders.replace", method: "PUT", path: "/orders/{order_id}", safety: "idempotent", auth: auth1, query: ["dry_run"], body: "json", response: "json", unwrap: "data", bucket: "orders.write", codes: ["ALREADY_SHIPPED", "INTERNAL", "INVALID_REQUEST", "MISSING_SCOPE", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] };

export const ordersRemove: Operation = { id: "orders.remove", method: "DELETE", path: "/orders/{order_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "orders.write", codes: codes3 };

export const ordersShip: Operation = { id: "orders.ship", method: "POST", path: "/orders/{order_id}/ship", safety: "unsafe", auth: auth1, response: "json", unwrap: "data", codes: ["ALREADY_SHIPPED", "INTERNAL", "MISSING_SCOPE", "NOT_FOUND", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"], notApplied: [503] };

export const roomsNotesList: Operation = { id: "rooms.notes.list", method: "GET", path: "/rooms/{room_id}/notes", safety: "safe", auth: auth1, query: ["before", "limit"], response: "json", page: { style: "keyset", items: "", param: "before", key: "id", limit: "limit" }, codes: codes2 };

export const roomsNotesCreate: Operation = { id: "rooms.notes.create", method: "POST", path: "/rooms/{room_id}/notes", safety: "nonce", auth: auth1, body: "json", response: "json", unwrap: "data", bucket: "notes.create:{room_id}", codes: codes2 };

export const roomsNotesEdit: Operation = { id: "rooms.notes.edit", method: "PATCH", path: "/rooms/{room_id}/notes/{note_id}", safety: "idempotent", auth: auth1, body: "json", response: "json", unwrap: "data", codes: ["INTERNAL", "INVALID_REQUEST", "MISSING_SCOPE", "NOT_FOUND", "OVERLOADED", "RATE_LIMITED", "TOKEN_EXPIRED", "UNAUTHORIZED"] };

export const roomsNotesRemove: Operation = { id: "rooms.notes.remove", method: "DELETE", path: "/rooms/{room_id}/notes/{note_id}", safety: "idempotent", auth: auth1, response: "none", codes: codes3 };

export const eventsList: Operation = { id: "events.list", method: "GET", path: "/events", safety: "safe", auth: auth1, query: ["cursor", "limit"], response: "json", page: { style: "cursor", items: "events", param: "cursor", next: "next_cursor", more: "has_more" }, codes: codes2 };

export const filesUpload: Operation = { id: "files.upload", method: "POST", path: "/files", safety: "key", auth: auth1, body: "multipart", response: "json", unwrap: "data", codes: codes4 };

export const filesRead: Operation = { id: "files.read", method: "GET", path: "/files/{file_id}", safety: "safe", auth: auth1, response: "binary", codes: codes3 };

export const filesLink: Operation = { id: "files.link", method: "GET", path: "/files/{file_id}/link", safety: "safe", auth: auth1, response: "json", unwrap: "data", codes: codes3 };

export const filesText: Operation = { id: "files.text", method: "GET", path: "/files/{file_id}/text", safety: "safe", auth: auth1, response: "text", codes: codes3 };

export const exportsStart: Operation = { id: "exports.start", method: "POST", path: "/exports", safety: "key", auth: auth1, body: "json", response: "json", unwrap: "data", codes: codes4 };

export const exportsGet: Operation = { id: "exports.get", method: "GET", path: "/exports/{export_id}", safety: "safe", auth: auth1, response: "json", unwrap: "data", codes: codes3 };

export const signedRead: Operation = { id: "signed.read", method: "GET", path: "/signed/{name}", safety: "safe", auth: auth2, query: ["word"], response: "json", unwrap: "data", codes: ["INTERNAL", "RATE_LIMITED", "TIMESTAMP_EXPIRED", "UNAUTHORIZED"] };

export const signedWrite: Operation = { id: "signed.write", method: "PUT", path: "/signed/{name}", safety: "idempotent", auth: auth2, body: "json", response: "json", unwrap: "data", codes: ["INTERNAL", "INVALID_REQUEST", "RATE_LIMITED", "TIMESTAMP_EXPIRED", "UNAUTHORIZED"] };

export const limitsWindow: Operation = { id: "limits.window", method: "GET", path: "/limits/window", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "limits.window", codes: codes1 };

export const limitsLeaky: Operation = { id: "limits.leaky", method: "GET", path: "/limits/leaky/{room_id}", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "limits.leaky:{room_id}", codes: codes1 };

export const limitsTwin: Operation = { id: "limits.twin", method: "GET", path: "/limits/leaky/{room_id}/twin", safety: "safe", auth: auth1, response: "json", unwrap: "data", bucket: "limits.twin:{room_id}", codes: codes1 };

export const limitsPlain: Operation = { id: "limits.plain", method: "GET", path: "/limits/plain", safety: "safe", auth: auth1, query: ["tell"], response: "json", unwrap: "data", bucket: "limits.plain", codes: codes1 };

export const oddAnswer: Operation = { id: "odd.answer", method: "GET", path: "/odd/answers/{kind}", safety: "safe", auth: auth1, response: "json", codes: codes1 };

export const oddStatus: Operation = { id: "odd.status", method: "GET", path: "/odd/statuses/{status}", safety: "safe", auth: auth1, query: query1, response: "json", unwrap: "data", codes: codes1 };

export const oddUnsafeStatus: Operation = { id: "odd.unsafeStatus", method: "POST", path: "/odd/statuses/{status}", safety: "unsafe", auth: auth1, query: query1, response: "json", unwrap: "data", codes: codes1 };

export const oddRedirect: Operation = { id: "odd.redirect", method: "GET", path: "/odd/redirects/{target}", safety: "safe", auth: auth1, response: "json", unwrap: "data", codes: codes1 };

export const oddRedirectPost: Operation = { id: "odd.redirectPost", method: "POST", path: "/odd/redirects/{target}", safety: "unsafe", auth: auth1, response: "none", codes: codes1 };

export const oddLegacy: Operation = { id: "odd.legacy", method: "GET", path: "/odd/legacy", safety: "safe", auth: auth1, response: "json", unwrap: "data", codes: codes1 };

/** Every operation, for the raw client: a list, which bundlers drop where nobody asks for it. */
export const all: readonly Operation[] = [tokensCreate, meGet, ordersList, ordersCreate, ordersGet, ordersReplace, ordersRemove, ordersShip, roomsNotesList, roomsNotesCreate, roomsNotesEdit, roomsNotesRemove, eventsList, filesUpload, filesRead, filesLink, filesText, exportsStart, exportsGet, signedRead, signedWrite, limitsWindow, limitsLeaky, limitsTwin, limitsPlain, oddAnswer, oddStatus, oddUnsafeStatus, oddRedirect, oddRedirectPost, oddLegacy];
