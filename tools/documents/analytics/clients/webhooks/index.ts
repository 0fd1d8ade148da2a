export { webhooksCreate } from "./create.ts";
export { webhooksDelete } from "./delete.ts";
export { webhooksDeliveries } from "./deliveries.ts";
export { webhooksList } from "./list.ts";
export { webhooksTest } from "./test.ts";
export { webhooksUpdate } from "./update.ts";
