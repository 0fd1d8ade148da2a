export type {
  StickersCreate200,
  StickersCreate400,
  StickersCreate400CodeEnumKey,
  StickersCreate401,
  StickersCreate401CodeEnumKey,
  StickersCreate403,
  StickersCreate403CodeEnumKey,
  StickersCreate404,
  StickersCreate404CodeEnumKey,
  StickersCreate429,
  StickersCreate429CodeEnumKey,
  StickersCreate500,
  StickersCreate500CodeEnumKey,
  StickersCreateError,
  StickersCreateHeaderParams,
  StickersCreateMutation,
  StickersCreateMutationRequest,
  StickersCreateMutationResponse,
  StickersCreatePathParams,
} from "./Create.ts";
export type {
  StickersCreateMany200,
  StickersCreateMany400,
  StickersCreateMany400CodeEnumKey,
  StickersCreateMany401,
  StickersCreateMany401CodeEnumKey,
  StickersCreateMany403,
  StickersCreateMany403CodeEnumKey,
  StickersCreateMany404,
  StickersCreateMany404CodeEnumKey,
  StickersCreateMany429,
  StickersCreateMany429CodeEnumKey,
  StickersCreateMany500,
  StickersCreateMany500CodeEnumKey,
  StickersCreateManyError,
  StickersCreateManyHeaderParams,
  StickersCreateManyMutation,
  StickersCreateManyMutationRequest,
  StickersCreateManyMutationResponse,
  StickersCreateManyPathParams,
} from "./CreateMany.ts";
export type {
  StickersDelete204,
  StickersDelete400,
  StickersDelete400CodeEnumKey,
  StickersDelete401,
  StickersDelete401CodeEnumKey,
  StickersDelete403,
  StickersDelete403CodeEnumKey,
  StickersDelete404,
  StickersDelete404CodeEnumKey,
  StickersDelete429,
  StickersDelete429CodeEnumKey,
  StickersDelete500,
  StickersDelete500CodeEnumKey,
  StickersDeleteError,
  StickersDeleteHeaderParams,
  StickersDeleteMutation,
  StickersDeleteMutationResponse,
  StickersDeletePathParams,
} from "./Delete.ts";
export type {
  StickersList200,
  StickersList400,
  StickersList400CodeEnumKey,
  StickersList401,
  StickersList401CodeEnumKey,
  StickersList403,
  StickersList403CodeEnumKey,
  StickersList404,
  StickersList404CodeEnumKey,
  StickersList429,
  StickersList429CodeEnumKey,
  StickersList500,
  StickersList500CodeEnumKey,
  StickersListError,
  StickersListPathParams,
  StickersListQuery,
  StickersListQueryResponse,
} from "./List.ts";
export type {
  StickersUpdate200,
  StickersUpdate400,
  StickersUpdate400CodeEnumKey,
  StickersUpdate401,
  StickersUpdate401CodeEnumKey,
  StickersUpdate403,
  StickersUpdate403CodeEnumKey,
  StickersUpdate404,
  StickersUpdate404CodeEnumKey,
  StickersUpdate429,
  StickersUpdate429CodeEnumKey,
  StickersUpdate500,
  StickersUpdate500CodeEnumKey,
  StickersUpdateError,
  StickersUpdateHeaderParams,
  StickersUpdateMutation,
  StickersUpdateMutationRequest,
  StickersUpdateMutationResponse,
  StickersUpdatePathParams,
} from "./Update.ts";
export { stickersCreate400CodeEnum } from "./Create.ts";
export { stickersCreate401CodeEnum } from "./Create.ts";
export { stickersCreate403CodeEnum } from "./Create.ts";
export { stickersCreate404CodeEnum } from "./Create.ts";
export { stickersCreate429CodeEnum } from "./Create.ts";
export { stickersCreate500CodeEnum } from "./Create.ts";
export { stickersCreateMany400CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany401CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany403CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany404CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany429CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany500CodeEnum } from "./CreateMany.ts";
export { stickersDelete400CodeEnum } from "./Delete.ts";
export { stickersDelete401CodeEnum } from "./Delete.ts";
export { stickersDelete403CodeEnum } from "./Delete.ts";
export { stickersDelete404CodeEnum } from "./Delete.ts";
export { stickersDelete429CodeEnum } from "./Delete.ts";
export { stickersDelete500CodeEnum } from "./Delete.ts";
export { stickersList400CodeEnum } from "./List.ts";
export { stickersList401CodeEnum } from "./List.ts";
export { stickersList403CodeEnum } from "./List.ts";
export { stickersList404CodeEnum } from "./List.ts";
export { stickersList429CodeEnum } from "./List.ts";
export { stickersList500CodeEnum } from "./List.ts";
export { stickersUpdate400CodeEnum } from "./Update.ts";
export { stickersUpdate401CodeEnum } from "./Update.ts";
export { stickersUpdate403CodeEnum } from "./Update.ts";
export { stickersUpdate404CodeEnum } from "./Update.ts";
export { stickersUpdate429CodeEnum } from "./Update.ts";
export { stickersUpdate500CodeEnum } from "./Update.ts";
