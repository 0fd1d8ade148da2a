export type {
  StickersClone200,
  StickersClone400,
  StickersClone400CodeEnumKey,
  StickersClone401,
  StickersClone401CodeEnumKey,
  StickersClone403,
  StickersClone403CodeEnumKey,
  StickersClone404,
  StickersClone404CodeEnumKey,
  StickersClone429,
  StickersClone429CodeEnumKey,
  StickersClone500,
  StickersClone500CodeEnumKey,
  StickersClone502,
  StickersClone502CodeEnumKey,
  StickersClone503,
  StickersClone503CodeEnumKey,
  StickersClone504,
  StickersClone504CodeEnumKey,
  StickersCloneError,
  StickersCloneHeaderParams,
  StickersCloneMutation,
  StickersCloneMutationRequest,
  StickersCloneMutationResponse,
  StickersClonePathParams,
} from "./Clone.ts";
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
  StickersCreate502,
  StickersCreate502CodeEnumKey,
  StickersCreate503,
  StickersCreate503CodeEnumKey,
  StickersCreate504,
  StickersCreate504CodeEnumKey,
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
  StickersCreateMany502,
  StickersCreateMany502CodeEnumKey,
  StickersCreateMany503,
  StickersCreateMany503CodeEnumKey,
  StickersCreateMany504,
  StickersCreateMany504CodeEnumKey,
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
  StickersDelete502,
  StickersDelete502CodeEnumKey,
  StickersDelete503,
  StickersDelete503CodeEnumKey,
  StickersDelete504,
  StickersDelete504CodeEnumKey,
  StickersDeleteError,
  StickersDeleteHeaderParams,
  StickersDeleteMutation,
  StickersDeleteMutationResponse,
  StickersDeletePathParams,
} from "./Delete.ts";
export type {
  StickersGetMetadata200,
  StickersGetMetadata400,
  StickersGetMetadata400CodeEnumKey,
  StickersGetMetadata401,
  StickersGetMetadata401CodeEnumKey,
  StickersGetMetadata403,
  StickersGetMetadata403CodeEnumKey,
  StickersGetMetadata404,
  StickersGetMetadata404CodeEnumKey,
  StickersGetMetadata429,
  StickersGetMetadata429CodeEnumKey,
  StickersGetMetadata500,
  StickersGetMetadata500CodeEnumKey,
  StickersGetMetadata502,
  StickersGetMetadata502CodeEnumKey,
  StickersGetMetadata503,
  StickersGetMetadata503CodeEnumKey,
  StickersGetMetadata504,
  StickersGetMetadata504CodeEnumKey,
  StickersGetMetadataError,
  StickersGetMetadataHeaderParams,
  StickersGetMetadataPathParams,
  StickersGetMetadataQuery,
  StickersGetMetadataQueryResponse,
} from "./GetMetadata.ts";
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
  StickersList502,
  StickersList502CodeEnumKey,
  StickersList503,
  StickersList503CodeEnumKey,
  StickersList504,
  StickersList504CodeEnumKey,
  StickersListError,
  StickersListHeaderParams,
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
  StickersUpdate502,
  StickersUpdate502CodeEnumKey,
  StickersUpdate503,
  StickersUpdate503CodeEnumKey,
  StickersUpdate504,
  StickersUpdate504CodeEnumKey,
  StickersUpdateError,
  StickersUpdateHeaderParams,
  StickersUpdateMutation,
  StickersUpdateMutationRequest,
  StickersUpdateMutationResponse,
  StickersUpdatePathParams,
} from "./Update.ts";
export { stickersClone400CodeEnum } from "./Clone.ts";
export { stickersClone401CodeEnum } from "./Clone.ts";
export { stickersClone403CodeEnum } from "./Clone.ts";
export { stickersClone404CodeEnum } from "./Clone.ts";
export { stickersClone429CodeEnum } from "./Clone.ts";
export { stickersClone500CodeEnum } from "./Clone.ts";
export { stickersClone502CodeEnum } from "./Clone.ts";
export { stickersClone503CodeEnum } from "./Clone.ts";
export { stickersClone504CodeEnum } from "./Clone.ts";
export { stickersCreate400CodeEnum } from "./Create.ts";
export { stickersCreate401CodeEnum } from "./Create.ts";
export { stickersCreate403CodeEnum } from "./Create.ts";
export { stickersCreate404CodeEnum } from "./Create.ts";
export { stickersCreate429CodeEnum } from "./Create.ts";
export { stickersCreate500CodeEnum } from "./Create.ts";
export { stickersCreate502CodeEnum } from "./Create.ts";
export { stickersCreate503CodeEnum } from "./Create.ts";
export { stickersCreate504CodeEnum } from "./Create.ts";
export { stickersCreateMany400CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany401CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany403CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany404CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany429CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany500CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany502CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany503CodeEnum } from "./CreateMany.ts";
export { stickersCreateMany504CodeEnum } from "./CreateMany.ts";
export { stickersDelete400CodeEnum } from "./Delete.ts";
export { stickersDelete401CodeEnum } from "./Delete.ts";
export { stickersDelete403CodeEnum } from "./Delete.ts";
export { stickersDelete404CodeEnum } from "./Delete.ts";
export { stickersDelete429CodeEnum } from "./Delete.ts";
export { stickersDelete500CodeEnum } from "./Delete.ts";
export { stickersDelete502CodeEnum } from "./Delete.ts";
export { stickersDelete503CodeEnum } from "./Delete.ts";
export { stickersDelete504CodeEnum } from "./Delete.ts";
export { stickersGetMetadata400CodeEnum } from "./GetMetadata.ts";
export { stickersGetMetadata401CodeEnum } from "./GetMetadata.ts";
export { stickersGetMetadata403CodeEnum } from "./GetMetadata.ts";
export { stickersGetMetadata404CodeEnum } from "./GetMetadata.ts";
export { stickersGetMetadata429CodeEnum } from "./GetMetadata.ts";
export { stickersGetMetadata500CodeEnum } from "./GetMetadata.ts";
export { stickersGetMetadata502CodeEnum } from "./GetMetadata.ts";
export { stickersGetMetadata503CodeEnum } from "./GetMetadata.ts";
export { stickersGetMetadata504CodeEnum } from "./GetMetadata.ts";
export { stickersList400CodeEnum } from "./List.ts";
export { stickersList401CodeEnum } from "./List.ts";
export { stickersList403CodeEnum } from "./List.ts";
export { stickersList404CodeEnum } from "./List.ts";
export { stickersList429CodeEnum } from "./List.ts";
export { stickersList500CodeEnum } from "./List.ts";
export { stickersList502CodeEnum } from "./List.ts";
export { stickersList503CodeEnum } from "./List.ts";
export { stickersList504CodeEnum } from "./List.ts";
export { stickersUpdate400CodeEnum } from "./Update.ts";
export { stickersUpdate401CodeEnum } from "./Update.ts";
export { stickersUpdate403CodeEnum } from "./Update.ts";
export { stickersUpdate404CodeEnum } from "./Update.ts";
export { stickersUpdate429CodeEnum } from "./Update.ts";
export { stickersUpdate500CodeEnum } from "./Update.ts";
export { stickersUpdate502CodeEnum } from "./Update.ts";
export { stickersUpdate503CodeEnum } from "./Update.ts";
export { stickersUpdate504CodeEnum } from "./Update.ts";
