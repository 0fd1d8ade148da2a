export { clusterGet } from "./get.ts";
export { clusterNodesGet } from "./nodes/get.ts";
export { clusterNodesList } from "./nodes/list.ts";
