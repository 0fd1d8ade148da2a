export type {
  GatewayGetBot200,
  GatewayGetBot400,
  GatewayGetBot400CodeEnumKey,
  GatewayGetBot401,
  GatewayGetBot401CodeEnumKey,
  GatewayGetBot403,
  GatewayGetBot403CodeEnumKey,
  GatewayGetBot404,
  GatewayGetBot404CodeEnumKey,
  GatewayGetBot429,
  GatewayGetBot429CodeEnumKey,
  GatewayGetBot500,
  GatewayGetBot500CodeEnumKey,
  GatewayGetBot502,
  GatewayGetBot502CodeEnumKey,
  GatewayGetBot503,
  GatewayGetBot503CodeEnumKey,
  GatewayGetBot504,
  GatewayGetBot504CodeEnumKey,
  GatewayGetBotError,
  GatewayGetBotHeaderParams,
  GatewayGetBotQuery,
  GatewayGetBotQueryResponse,
} from "./GetBot.ts";
export { gatewayGetBot400CodeEnum } from "./GetBot.ts";
export { gatewayGetBot401CodeEnum } from "./GetBot.ts";
export { gatewayGetBot403CodeEnum } from "./GetBot.ts";
export { gatewayGetBot404CodeEnum } from "./GetBot.ts";
export { gatewayGetBot429CodeEnum } from "./GetBot.ts";
export { gatewayGetBot500CodeEnum } from "./GetBot.ts";
export { gatewayGetBot502CodeEnum } from "./GetBot.ts";
export { gatewayGetBot503CodeEnum } from "./GetBot.ts";
export { gatewayGetBot504CodeEnum } from "./GetBot.ts";
