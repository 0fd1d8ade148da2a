export { engagementsCreate } from "./create.ts";
export { engagementsGet } from "./get.ts";
export { engagementsList } from "./list.ts";
export { engagementsUpdate } from "./update.ts";
