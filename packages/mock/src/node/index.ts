export { serve, type MockServer, type ServedAt, type ServeOptions } from "./serve.js";
export type { ApiLine, MockLine } from "./line.js";
