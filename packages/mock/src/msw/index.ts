export { handlers, unhandled } from "../faces/msw/handlers.js";
