export { healthGet } from "./get.ts";
