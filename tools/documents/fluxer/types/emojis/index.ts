export type {
  EmojisClone200,
  EmojisClone400,
  EmojisClone400CodeEnumKey,
  EmojisClone401,
  EmojisClone401CodeEnumKey,
  EmojisClone403,
  EmojisClone403CodeEnumKey,
  EmojisClone404,
  EmojisClone404CodeEnumKey,
  EmojisClone429,
  EmojisClone429CodeEnumKey,
  EmojisClone500,
  EmojisClone500CodeEnumKey,
  EmojisClone502,
  EmojisClone502CodeEnumKey,
  EmojisClone503,
  EmojisClone503CodeEnumKey,
  EmojisClone504,
  EmojisClone504CodeEnumKey,
  EmojisCloneError,
  EmojisCloneHeaderParams,
  EmojisCloneMutation,
  EmojisCloneMutationRequest,
  EmojisCloneMutationResponse,
  EmojisClonePathParams,
} from "./Clone.ts";
export type {
  EmojisCreate200,
  EmojisCreate400,
  EmojisCreate400CodeEnumKey,
  EmojisCreate401,
  EmojisCreate401CodeEnumKey,
  EmojisCreate403,
  EmojisCreate403CodeEnumKey,
  EmojisCreate404,
  EmojisCreate404CodeEnumKey,
  EmojisCreate429,
  EmojisCreate429CodeEnumKey,
  EmojisCreate500,
  EmojisCreate500CodeEnumKey,
  EmojisCreate502,
  EmojisCreate502CodeEnumKey,
  EmojisCreate503,
  EmojisCreate503CodeEnumKey,
  EmojisCreate504,
  EmojisCreate504CodeEnumKey,
  EmojisCreateError,
  EmojisCreateHeaderParams,
  EmojisCreateMutation,
  EmojisCreateMutationRequest,
  EmojisCreateMutationResponse,
  EmojisCreatePathParams,
} from "./Create.ts";
export type {
  EmojisCreateMany200,
  EmojisCreateMany400,
  EmojisCreateMany400CodeEnumKey,
  EmojisCreateMany401,
  EmojisCreateMany401CodeEnumKey,
  EmojisCreateMany403,
  EmojisCreateMany403CodeEnumKey,
  EmojisCreateMany404,
  EmojisCreateMany404CodeEnumKey,
  EmojisCreateMany429,
  EmojisCreateMany429CodeEnumKey,
  EmojisCreateMany500,
  EmojisCreateMany500CodeEnumKey,
  EmojisCreateMany502,
  EmojisCreateMany502CodeEnumKey,
  EmojisCreateMany503,
  EmojisCreateMany503CodeEnumKey,
  EmojisCreateMany504,
  EmojisCreateMany504CodeEnumKey,
  EmojisCreateManyError,
  EmojisCreateManyHeaderParams,
  EmojisCreateManyMutation,
  EmojisCreateManyMutationRequest,
  EmojisCreateManyMutationResponse,
  EmojisCreateManyPathParams,
} from "./CreateMany.ts";
export type {
  EmojisDelete204,
  EmojisDelete400,
  EmojisDelete400CodeEnumKey,
  EmojisDelete401,
  EmojisDelete401CodeEnumKey,
  EmojisDelete403,
  EmojisDelete403CodeEnumKey,
  EmojisDelete404,
  EmojisDelete404CodeEnumKey,
  EmojisDelete429,
  EmojisDelete429CodeEnumKey,
  EmojisDelete500,
  EmojisDelete500CodeEnumKey,
  EmojisDelete502,
  EmojisDelete502CodeEnumKey,
  EmojisDelete503,
  EmojisDelete503CodeEnumKey,
  EmojisDelete504,
  EmojisDelete504CodeEnumKey,
  EmojisDeleteError,
  EmojisDeleteHeaderParams,
  EmojisDeleteMutation,
  EmojisDeleteMutationResponse,
  EmojisDeletePathParams,
} from "./Delete.ts";
export type {
  EmojisGetMetadata200,
  EmojisGetMetadata400,
  EmojisGetMetadata400CodeEnumKey,
  EmojisGetMetadata401,
  EmojisGetMetadata401CodeEnumKey,
  EmojisGetMetadata403,
  EmojisGetMetadata403CodeEnumKey,
  EmojisGetMetadata404,
  EmojisGetMetadata404CodeEnumKey,
  EmojisGetMetadata429,
  EmojisGetMetadata429CodeEnumKey,
  EmojisGetMetadata500,
  EmojisGetMetadata500CodeEnumKey,
  EmojisGetMetadata502,
  EmojisGetMetadata502CodeEnumKey,
  EmojisGetMetadata503,
  EmojisGetMetadata503CodeEnumKey,
  EmojisGetMetadata504,
  EmojisGetMetadata504CodeEnumKey,
  EmojisGetMetadataError,
  EmojisGetMetadataHeaderParams,
  EmojisGetMetadataPathParams,
  EmojisGetMetadataQuery,
  EmojisGetMetadataQueryResponse,
} from "./GetMetadata.ts";
export type {
  EmojisList200,
  EmojisList400,
  EmojisList400CodeEnumKey,
  EmojisList401,
  EmojisList401CodeEnumKey,
  EmojisList403,
  EmojisList403CodeEnumKey,
  EmojisList404,
  EmojisList404CodeEnumKey,
  EmojisList429,
  EmojisList429CodeEnumKey,
  EmojisList500,
  EmojisList500CodeEnumKey,
  EmojisList502,
  EmojisList502CodeEnumKey,
  EmojisList503,
  EmojisList503CodeEnumKey,
  EmojisList504,
  EmojisList504CodeEnumKey,
  EmojisListError,
  EmojisListHeaderParams,
  EmojisListPathParams,
  EmojisListQuery,
  EmojisListQueryResponse,
} from "./List.ts";
export type {
  EmojisUpdate200,
  EmojisUpdate400,
  EmojisUpdate400CodeEnumKey,
  EmojisUpdate401,
  EmojisUpdate401CodeEnumKey,
  EmojisUpdate403,
  EmojisUpdate403CodeEnumKey,
  EmojisUpdate404,
  EmojisUpdate404CodeEnumKey,
  EmojisUpdate429,
  EmojisUpdate429CodeEnumKey,
  EmojisUpdate500,
  EmojisUpdate500CodeEnumKey,
  EmojisUpdate502,
  EmojisUpdate502CodeEnumKey,
  EmojisUpdate503,
  EmojisUpdate503CodeEnumKey,
  EmojisUpdate504,
  EmojisUpdate504CodeEnumKey,
  EmojisUpdateError,
  EmojisUpdateHeaderParams,
  EmojisUpdateMutation,
  EmojisUpdateMutationRequest,
  EmojisUpdateMutationResponse,
  EmojisUpdatePathParams,
} from "./Update.ts";
export { emojisClone400CodeEnum } from "./Clone.ts";
export { emojisClone401CodeEnum } from "./Clone.ts";
export { emojisClone403CodeEnum } from "./Clone.ts";
export { emojisClone404CodeEnum } from "./Clone.ts";
export { emojisClone429CodeEnum } from "./Clone.ts";
export { emojisClone500CodeEnum } from "./Clone.ts";
export { emojisClone502CodeEnum } from "./Clone.ts";
export { emojisClone503CodeEnum } from "./Clone.ts";
export { emojisClone504CodeEnum } from "./Clone.ts";
export { emojisCreate400CodeEnum } from "./Create.ts";
export { emojisCreate401CodeEnum } from "./Create.ts";
export { emojisCreate403CodeEnum } from "./Create.ts";
export { emojisCreate404CodeEnum } from "./Create.ts";
export { emojisCreate429CodeEnum } from "./Create.ts";
export { emojisCreate500CodeEnum } from "./Create.ts";
export { emojisCreate502CodeEnum } from "./Create.ts";
export { emojisCreate503CodeEnum } from "./Create.ts";
export { emojisCreate504CodeEnum } from "./Create.ts";
export { emojisCreateMany400CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany401CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany403CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany404CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany429CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany500CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany502CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany503CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany504CodeEnum } from "./CreateMany.ts";
export { emojisDelete400CodeEnum } from "./Delete.ts";
export { emojisDelete401CodeEnum } from "./Delete.ts";
export { emojisDelete403CodeEnum } from "./Delete.ts";
export { emojisDelete404CodeEnum } from "./Delete.ts";
export { emojisDelete429CodeEnum } from "./Delete.ts";
export { emojisDelete500CodeEnum } from "./Delete.ts";
export { emojisDelete502CodeEnum } from "./Delete.ts";
export { emojisDelete503CodeEnum } from "./Delete.ts";
export { emojisDelete504CodeEnum } from "./Delete.ts";
export { emojisGetMetadata400CodeEnum } from "./GetMetadata.ts";
export { emojisGetMetadata401CodeEnum } from "./GetMetadata.ts";
export { emojisGetMetadata403CodeEnum } from "./GetMetadata.ts";
export { emojisGetMetadata404CodeEnum } from "./GetMetadata.ts";
export { emojisGetMetadata429CodeEnum } from "./GetMetadata.ts";
export { emojisGetMetadata500CodeEnum } from "./GetMetadata.ts";
export { emojisGetMetadata502CodeEnum } from "./GetMetadata.ts";
export { emojisGetMetadata503CodeEnum } from "./GetMetadata.ts";
export { emojisGetMetadata504CodeEnum } from "./GetMetadata.ts";
export { emojisList400CodeEnum } from "./List.ts";
export { emojisList401CodeEnum } from "./List.ts";
export { emojisList403CodeEnum } from "./List.ts";
export { emojisList404CodeEnum } from "./List.ts";
export { emojisList429CodeEnum } from "./List.ts";
export { emojisList500CodeEnum } from "./List.ts";
export { emojisList502CodeEnum } from "./List.ts";
export { emojisList503CodeEnum } from "./List.ts";
export { emojisList504CodeEnum } from "./List.ts";
export { emojisUpdate400CodeEnum } from "./Update.ts";
export { emojisUpdate401CodeEnum } from "./Update.ts";
export { emojisUpdate403CodeEnum } from "./Update.ts";
export { emojisUpdate404CodeEnum } from "./Update.ts";
export { emojisUpdate429CodeEnum } from "./Update.ts";
export { emojisUpdate500CodeEnum } from "./Update.ts";
export { emojisUpdate502CodeEnum } from "./Update.ts";
export { emojisUpdate503CodeEnum } from "./Update.ts";
export { emojisUpdate504CodeEnum } from "./Update.ts";
