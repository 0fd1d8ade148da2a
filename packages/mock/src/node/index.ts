export { serve, type MockServer, type ServedAt } from "../faces/tcp/serve.js";
export type { ServeOptions } from "../faces/tcp/serve-options.js";
export type { ApiLine, MockLine } from "../faces/tcp/line.js";
