export { serve, type MockServer, type ServedAt, type ServeOptions } from "../faces/tcp/serve.js";
export type { ApiLine, MockLine } from "../faces/tcp/line.js";
