export type {
  GatewayGetBot200,
  GatewayGetBot400,
  GatewayGetBot400CodeEnumKey,
  GatewayGetBot401,
  GatewayGetBot401CodeEnumKey,
  GatewayGetBot403,
  GatewayGetBot403CodeEnumKey,
  GatewayGetBot429,
  GatewayGetBot429CodeEnumKey,
  GatewayGetBot500,
  GatewayGetBot500CodeEnumKey,
  GatewayGetBotError,
  GatewayGetBotQuery,
  GatewayGetBotQueryResponse,
} from "./GetBot.ts";
export { gatewayGetBot400CodeEnum } from "./GetBot.ts";
export { gatewayGetBot401CodeEnum } from "./GetBot.ts";
export { gatewayGetBot403CodeEnum } from "./GetBot.ts";
export { gatewayGetBot429CodeEnum } from "./GetBot.ts";
export { gatewayGetBot500CodeEnum } from "./GetBot.ts";
