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
  EmojisDeleteError,
  EmojisDeleteHeaderParams,
  EmojisDeleteMutation,
  EmojisDeleteMutationResponse,
  EmojisDeletePathParams,
} from "./Delete.ts";
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
  EmojisListError,
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
  EmojisUpdateError,
  EmojisUpdateHeaderParams,
  EmojisUpdateMutation,
  EmojisUpdateMutationRequest,
  EmojisUpdateMutationResponse,
  EmojisUpdatePathParams,
} from "./Update.ts";
export { emojisCreate400CodeEnum } from "./Create.ts";
export { emojisCreate401CodeEnum } from "./Create.ts";
export { emojisCreate403CodeEnum } from "./Create.ts";
export { emojisCreate404CodeEnum } from "./Create.ts";
export { emojisCreate429CodeEnum } from "./Create.ts";
export { emojisCreate500CodeEnum } from "./Create.ts";
export { emojisCreateMany400CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany401CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany403CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany404CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany429CodeEnum } from "./CreateMany.ts";
export { emojisCreateMany500CodeEnum } from "./CreateMany.ts";
export { emojisDelete400CodeEnum } from "./Delete.ts";
export { emojisDelete401CodeEnum } from "./Delete.ts";
export { emojisDelete403CodeEnum } from "./Delete.ts";
export { emojisDelete404CodeEnum } from "./Delete.ts";
export { emojisDelete429CodeEnum } from "./Delete.ts";
export { emojisDelete500CodeEnum } from "./Delete.ts";
export { emojisList400CodeEnum } from "./List.ts";
export { emojisList401CodeEnum } from "./List.ts";
export { emojisList403CodeEnum } from "./List.ts";
export { emojisList404CodeEnum } from "./List.ts";
export { emojisList429CodeEnum } from "./List.ts";
export { emojisList500CodeEnum } from "./List.ts";
export { emojisUpdate400CodeEnum } from "./Update.ts";
export { emojisUpdate401CodeEnum } from "./Update.ts";
export { emojisUpdate403CodeEnum } from "./Update.ts";
export { emojisUpdate404CodeEnum } from "./Update.ts";
export { emojisUpdate429CodeEnum } from "./Update.ts";
export { emojisUpdate500CodeEnum } from "./Update.ts";
