export { interactionsClick } from "./click.ts";
