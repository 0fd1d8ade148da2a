export type {
  TracksDecode200,
  TracksDecode400,
  TracksDecode400CodeEnumKey,
  TracksDecode401,
  TracksDecode401CodeEnumKey,
  TracksDecode403,
  TracksDecode403CodeEnumKey,
  TracksDecode429,
  TracksDecode429CodeEnumKey,
  TracksDecode500,
  TracksDecode500CodeEnumKey,
  TracksDecodeError,
  TracksDecodeMutation,
  TracksDecodeMutationRequest,
  TracksDecodeMutationResponse,
} from "./Decode.ts";
export type {
  TracksPrewarm202,
  TracksPrewarm400,
  TracksPrewarm400CodeEnumKey,
  TracksPrewarm401,
  TracksPrewarm401CodeEnumKey,
  TracksPrewarm403,
  TracksPrewarm403CodeEnumKey,
  TracksPrewarm429,
  TracksPrewarm429CodeEnumKey,
  TracksPrewarm500,
  TracksPrewarm500CodeEnumKey,
  TracksPrewarm503,
  TracksPrewarm503CodeEnumKey,
  TracksPrewarmError,
  TracksPrewarmMutation,
  TracksPrewarmMutationRequest,
  TracksPrewarmMutationResponse,
} from "./Prewarm.ts";
export type {
  TracksResolve200,
  TracksResolve400,
  TracksResolve400CodeEnumKey,
  TracksResolve401,
  TracksResolve401CodeEnumKey,
  TracksResolve403,
  TracksResolve403CodeEnumKey,
  TracksResolve429,
  TracksResolve429CodeEnumKey,
  TracksResolve500,
  TracksResolve500CodeEnumKey,
  TracksResolve503,
  TracksResolve503CodeEnumKey,
  TracksResolveError,
  TracksResolveQuery,
  TracksResolveQueryParams,
  TracksResolveQueryResponse,
} from "./Resolve.ts";
export { tracksDecode400CodeEnum } from "./Decode.ts";
export { tracksDecode401CodeEnum } from "./Decode.ts";
export { tracksDecode403CodeEnum } from "./Decode.ts";
export { tracksDecode429CodeEnum } from "./Decode.ts";
export { tracksDecode500CodeEnum } from "./Decode.ts";
export { tracksPrewarm400CodeEnum } from "./Prewarm.ts";
export { tracksPrewarm401CodeEnum } from "./Prewarm.ts";
export { tracksPrewarm403CodeEnum } from "./Prewarm.ts";
export { tracksPrewarm429CodeEnum } from "./Prewarm.ts";
export { tracksPrewarm500CodeEnum } from "./Prewarm.ts";
export { tracksPrewarm503CodeEnum } from "./Prewarm.ts";
export { tracksResolve400CodeEnum } from "./Resolve.ts";
export { tracksResolve401CodeEnum } from "./Resolve.ts";
export { tracksResolve403CodeEnum } from "./Resolve.ts";
export { tracksResolve429CodeEnum } from "./Resolve.ts";
export { tracksResolve500CodeEnum } from "./Resolve.ts";
export { tracksResolve503CodeEnum } from "./Resolve.ts";
