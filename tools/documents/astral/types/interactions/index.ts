export type {
  InteractionsClick204,
  InteractionsClick400,
  InteractionsClick400CodeEnumKey,
  InteractionsClick401,
  InteractionsClick401CodeEnumKey,
  InteractionsClick403,
  InteractionsClick403CodeEnumKey,
  InteractionsClick404,
  InteractionsClick404CodeEnumKey,
  InteractionsClick429,
  InteractionsClick429CodeEnumKey,
  InteractionsClick500,
  InteractionsClick500CodeEnumKey,
  InteractionsClickError,
  InteractionsClickMutation,
  InteractionsClickMutationRequest,
  InteractionsClickMutationResponse,
} from "./Click.ts";
export { interactionsClick400CodeEnum } from "./Click.ts";
export { interactionsClick401CodeEnum } from "./Click.ts";
export { interactionsClick403CodeEnum } from "./Click.ts";
export { interactionsClick404CodeEnum } from "./Click.ts";
export { interactionsClick429CodeEnum } from "./Click.ts";
export { interactionsClick500CodeEnum } from "./Click.ts";
