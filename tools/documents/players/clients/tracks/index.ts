export { tracksDecode } from "./decode.ts";
export { tracksPrewarm } from "./prewarm.ts";
export { tracksResolve } from "./resolve.ts";
