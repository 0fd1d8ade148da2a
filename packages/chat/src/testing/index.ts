export { cooldownStoreChecks } from "./cooldown-store-checks.js";
export { identifyGateChecks } from "./identify-gate-checks.js";
export { sessionStoreChecks } from "./session-store-checks.js";
export type { MakeStore, StoreCheck, StoreUnderTest } from "@antiphon/core/testing";
