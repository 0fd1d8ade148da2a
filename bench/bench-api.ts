/** An API of no vendor, with all that a call's cost depends on. */
export const benchApi = {
  id: "bench",
  vendor: "Bench",
  errorBody: { message: ["error"] },
  codes: {},
  idempotencyKey: { header: "Idempotency-Key", quoted: false, maxLength: 255 },
} as const;
