export { applicationsGetMe } from "./getMe.ts";
export { applicationsGetOwn } from "./getOwn.ts";
export { applicationsGetPublic } from "./getPublic.ts";
