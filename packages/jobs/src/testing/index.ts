export { workerStoreChecks } from "./worker-store-checks.js";
export type { MakeStore, StoreCheck, StoreUnderTest } from "@antiphon/core/testing";
