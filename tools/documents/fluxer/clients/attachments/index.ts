export { attachmentsComplete } from "./complete.ts";
export { attachmentsPlan } from "./plan.ts";
