export { instanceDiscover } from "./discover.ts";
export { instanceGetSsoStatus } from "./getSsoStatus.ts";
export { instanceGetTelemetry } from "./getTelemetry.ts";
