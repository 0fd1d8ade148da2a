export { gatewayGetBot } from "./getBot.ts";
