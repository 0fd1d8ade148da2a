export { relaysDelete } from "./delete.ts";
export { relaysGetStatus } from "./getStatus.ts";
export { relaysHeartbeat } from "./heartbeat.ts";
export { relaysList } from "./list.ts";
export { relaysRegister } from "./register.ts";
