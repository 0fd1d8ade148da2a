export { usageByKey } from "./byKey.ts";
export { usageDetails } from "./details.ts";
export { usageSummary } from "./summary.ts";
