export type { MakeStore, StoreCheck, StoreUnderTest } from "./store-check.js";
export { rateStoreChecks } from "./rate-store-checks.js";
export { replayStoreChecks } from "./replay-store-checks.js";
export { tokenStoreChecks } from "./token-store-checks.js";

// For interfaces of your own.
export { storeChecks } from "./store-checks.js";
export type { StoreRule, StoreScene } from "./store-checks.js";
export { expectSame, expectThat } from "./expect-that.js";
