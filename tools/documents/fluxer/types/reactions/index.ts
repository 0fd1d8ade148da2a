export type {
  ReactionsAdd204,
  ReactionsAdd400,
  ReactionsAdd400CodeEnumKey,
  ReactionsAdd401,
  ReactionsAdd401CodeEnumKey,
  ReactionsAdd403,
  ReactionsAdd403CodeEnumKey,
  ReactionsAdd404,
  ReactionsAdd404CodeEnumKey,
  ReactionsAdd429,
  ReactionsAdd429CodeEnumKey,
  ReactionsAdd500,
  ReactionsAdd500CodeEnumKey,
  ReactionsAdd502,
  ReactionsAdd502CodeEnumKey,
  ReactionsAdd503,
  ReactionsAdd503CodeEnumKey,
  ReactionsAdd504,
  ReactionsAdd504CodeEnumKey,
  ReactionsAddError,
  ReactionsAddHeaderParams,
  ReactionsAddMutation,
  ReactionsAddMutationResponse,
  ReactionsAddPathParams,
} from "./Add.ts";
export type {
  ReactionsList200,
  ReactionsList400,
  ReactionsList400CodeEnumKey,
  ReactionsList401,
  ReactionsList401CodeEnumKey,
  ReactionsList403,
  ReactionsList403CodeEnumKey,
  ReactionsList404,
  ReactionsList404CodeEnumKey,
  ReactionsList429,
  ReactionsList429CodeEnumKey,
  ReactionsList500,
  ReactionsList500CodeEnumKey,
  ReactionsList502,
  ReactionsList502CodeEnumKey,
  ReactionsList503,
  ReactionsList503CodeEnumKey,
  ReactionsList504,
  ReactionsList504CodeEnumKey,
  ReactionsListError,
  ReactionsListHeaderParams,
  ReactionsListPathParams,
  ReactionsListQuery,
  ReactionsListQueryParams,
  ReactionsListQueryResponse,
} from "./List.ts";
export type {
  ReactionsListUsers200,
  ReactionsListUsers400,
  ReactionsListUsers400CodeEnumKey,
  ReactionsListUsers401,
  ReactionsListUsers401CodeEnumKey,
  ReactionsListUsers403,
  ReactionsListUsers403CodeEnumKey,
  ReactionsListUsers404,
  ReactionsListUsers404CodeEnumKey,
  ReactionsListUsers429,
  ReactionsListUsers429CodeEnumKey,
  ReactionsListUsers500,
  ReactionsListUsers500CodeEnumKey,
  ReactionsListUsers502,
  ReactionsListUsers502CodeEnumKey,
  ReactionsListUsers503,
  ReactionsListUsers503CodeEnumKey,
  ReactionsListUsers504,
  ReactionsListUsers504CodeEnumKey,
  ReactionsListUsersError,
  ReactionsListUsersHeaderParams,
  ReactionsListUsersPathParams,
  ReactionsListUsersQuery,
  ReactionsListUsersQueryParams,
  ReactionsListUsersQueryResponse,
} from "./ListUsers.ts";
export type {
  ReactionsRemove204,
  ReactionsRemove400,
  ReactionsRemove400CodeEnumKey,
  ReactionsRemove401,
  ReactionsRemove401CodeEnumKey,
  ReactionsRemove403,
  ReactionsRemove403CodeEnumKey,
  ReactionsRemove404,
  ReactionsRemove404CodeEnumKey,
  ReactionsRemove429,
  ReactionsRemove429CodeEnumKey,
  ReactionsRemove500,
  ReactionsRemove500CodeEnumKey,
  ReactionsRemove502,
  ReactionsRemove502CodeEnumKey,
  ReactionsRemove503,
  ReactionsRemove503CodeEnumKey,
  ReactionsRemove504,
  ReactionsRemove504CodeEnumKey,
  ReactionsRemoveError,
  ReactionsRemoveHeaderParams,
  ReactionsRemoveMutation,
  ReactionsRemoveMutationResponse,
  ReactionsRemovePathParams,
} from "./Remove.ts";
export type {
  ReactionsRemoveAll204,
  ReactionsRemoveAll400,
  ReactionsRemoveAll400CodeEnumKey,
  ReactionsRemoveAll401,
  ReactionsRemoveAll401CodeEnumKey,
  ReactionsRemoveAll403,
  ReactionsRemoveAll403CodeEnumKey,
  ReactionsRemoveAll404,
  ReactionsRemoveAll404CodeEnumKey,
  ReactionsRemoveAll429,
  ReactionsRemoveAll429CodeEnumKey,
  ReactionsRemoveAll500,
  ReactionsRemoveAll500CodeEnumKey,
  ReactionsRemoveAll502,
  ReactionsRemoveAll502CodeEnumKey,
  ReactionsRemoveAll503,
  ReactionsRemoveAll503CodeEnumKey,
  ReactionsRemoveAll504,
  ReactionsRemoveAll504CodeEnumKey,
  ReactionsRemoveAllError,
  ReactionsRemoveAllHeaderParams,
  ReactionsRemoveAllMutation,
  ReactionsRemoveAllMutationResponse,
  ReactionsRemoveAllPathParams,
} from "./RemoveAll.ts";
export type {
  ReactionsRemoveEmoji204,
  ReactionsRemoveEmoji400,
  ReactionsRemoveEmoji400CodeEnumKey,
  ReactionsRemoveEmoji401,
  ReactionsRemoveEmoji401CodeEnumKey,
  ReactionsRemoveEmoji403,
  ReactionsRemoveEmoji403CodeEnumKey,
  ReactionsRemoveEmoji404,
  ReactionsRemoveEmoji404CodeEnumKey,
  ReactionsRemoveEmoji429,
  ReactionsRemoveEmoji429CodeEnumKey,
  ReactionsRemoveEmoji500,
  ReactionsRemoveEmoji500CodeEnumKey,
  ReactionsRemoveEmoji502,
  ReactionsRemoveEmoji502CodeEnumKey,
  ReactionsRemoveEmoji503,
  ReactionsRemoveEmoji503CodeEnumKey,
  ReactionsRemoveEmoji504,
  ReactionsRemoveEmoji504CodeEnumKey,
  ReactionsRemoveEmojiError,
  ReactionsRemoveEmojiHeaderParams,
  ReactionsRemoveEmojiMutation,
  ReactionsRemoveEmojiMutationResponse,
  ReactionsRemoveEmojiPathParams,
} from "./RemoveEmoji.ts";
export type {
  ReactionsRemoveOwn204,
  ReactionsRemoveOwn400,
  ReactionsRemoveOwn400CodeEnumKey,
  ReactionsRemoveOwn401,
  ReactionsRemoveOwn401CodeEnumKey,
  ReactionsRemoveOwn403,
  ReactionsRemoveOwn403CodeEnumKey,
  ReactionsRemoveOwn404,
  ReactionsRemoveOwn404CodeEnumKey,
  ReactionsRemoveOwn429,
  ReactionsRemoveOwn429CodeEnumKey,
  ReactionsRemoveOwn500,
  ReactionsRemoveOwn500CodeEnumKey,
  ReactionsRemoveOwn502,
  ReactionsRemoveOwn502CodeEnumKey,
  ReactionsRemoveOwn503,
  ReactionsRemoveOwn503CodeEnumKey,
  ReactionsRemoveOwn504,
  ReactionsRemoveOwn504CodeEnumKey,
  ReactionsRemoveOwnError,
  ReactionsRemoveOwnHeaderParams,
  ReactionsRemoveOwnMutation,
  ReactionsRemoveOwnMutationResponse,
  ReactionsRemoveOwnPathParams,
} from "./RemoveOwn.ts";
export { reactionsAdd400CodeEnum } from "./Add.ts";
export { reactionsAdd401CodeEnum } from "./Add.ts";
export { reactionsAdd403CodeEnum } from "./Add.ts";
export { reactionsAdd404CodeEnum } from "./Add.ts";
export { reactionsAdd429CodeEnum } from "./Add.ts";
export { reactionsAdd500CodeEnum } from "./Add.ts";
export { reactionsAdd502CodeEnum } from "./Add.ts";
export { reactionsAdd503CodeEnum } from "./Add.ts";
export { reactionsAdd504CodeEnum } from "./Add.ts";
export { reactionsList400CodeEnum } from "./List.ts";
export { reactionsList401CodeEnum } from "./List.ts";
export { reactionsList403CodeEnum } from "./List.ts";
export { reactionsList404CodeEnum } from "./List.ts";
export { reactionsList429CodeEnum } from "./List.ts";
export { reactionsList500CodeEnum } from "./List.ts";
export { reactionsList502CodeEnum } from "./List.ts";
export { reactionsList503CodeEnum } from "./List.ts";
export { reactionsList504CodeEnum } from "./List.ts";
export { reactionsListUsers400CodeEnum } from "./ListUsers.ts";
export { reactionsListUsers401CodeEnum } from "./ListUsers.ts";
export { reactionsListUsers403CodeEnum } from "./ListUsers.ts";
export { reactionsListUsers404CodeEnum } from "./ListUsers.ts";
export { reactionsListUsers429CodeEnum } from "./ListUsers.ts";
export { reactionsListUsers500CodeEnum } from "./ListUsers.ts";
export { reactionsListUsers502CodeEnum } from "./ListUsers.ts";
export { reactionsListUsers503CodeEnum } from "./ListUsers.ts";
export { reactionsListUsers504CodeEnum } from "./ListUsers.ts";
export { reactionsRemove400CodeEnum } from "./Remove.ts";
export { reactionsRemove401CodeEnum } from "./Remove.ts";
export { reactionsRemove403CodeEnum } from "./Remove.ts";
export { reactionsRemove404CodeEnum } from "./Remove.ts";
export { reactionsRemove429CodeEnum } from "./Remove.ts";
export { reactionsRemove500CodeEnum } from "./Remove.ts";
export { reactionsRemove502CodeEnum } from "./Remove.ts";
export { reactionsRemove503CodeEnum } from "./Remove.ts";
export { reactionsRemove504CodeEnum } from "./Remove.ts";
export { reactionsRemoveAll400CodeEnum } from "./RemoveAll.ts";
export { reactionsRemoveAll401CodeEnum } from "./RemoveAll.ts";
export { reactionsRemoveAll403CodeEnum } from "./RemoveAll.ts";
export { reactionsRemoveAll404CodeEnum } from "./RemoveAll.ts";
export { reactionsRemoveAll429CodeEnum } from "./RemoveAll.ts";
export { reactionsRemoveAll500CodeEnum } from "./RemoveAll.ts";
export { reactionsRemoveAll502CodeEnum } from "./RemoveAll.ts";
export { reactionsRemoveAll503CodeEnum } from "./RemoveAll.ts";
export { reactionsRemoveAll504CodeEnum } from "./RemoveAll.ts";
export { reactionsRemoveEmoji400CodeEnum } from "./RemoveEmoji.ts";
export { reactionsRemoveEmoji401CodeEnum } from "./RemoveEmoji.ts";
export { reactionsRemoveEmoji403CodeEnum } from "./RemoveEmoji.ts";
export { reactionsRemoveEmoji404CodeEnum } from "./RemoveEmoji.ts";
export { reactionsRemoveEmoji429CodeEnum } from "./RemoveEmoji.ts";
export { reactionsRemoveEmoji500CodeEnum } from "./RemoveEmoji.ts";
export { reactionsRemoveEmoji502CodeEnum } from "./RemoveEmoji.ts";
export { reactionsRemoveEmoji503CodeEnum } from "./RemoveEmoji.ts";
export { reactionsRemoveEmoji504CodeEnum } from "./RemoveEmoji.ts";
export { reactionsRemoveOwn400CodeEnum } from "./RemoveOwn.ts";
export { reactionsRemoveOwn401CodeEnum } from "./RemoveOwn.ts";
export { reactionsRemoveOwn403CodeEnum } from "./RemoveOwn.ts";
export { reactionsRemoveOwn404CodeEnum } from "./RemoveOwn.ts";
export { reactionsRemoveOwn429CodeEnum } from "./RemoveOwn.ts";
export { reactionsRemoveOwn500CodeEnum } from "./RemoveOwn.ts";
export { reactionsRemoveOwn502CodeEnum } from "./RemoveOwn.ts";
export { reactionsRemoveOwn503CodeEnum } from "./RemoveOwn.ts";
export { reactionsRemoveOwn504CodeEnum } from "./RemoveOwn.ts";
