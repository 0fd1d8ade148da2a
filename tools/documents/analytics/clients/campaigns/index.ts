export { campaignsGet } from "./get.ts";
export { campaignsList } from "./list.ts";
