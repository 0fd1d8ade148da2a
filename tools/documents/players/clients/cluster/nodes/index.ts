export { clusterNodesGet } from "./get.ts";
export { clusterNodesList } from "./list.ts";
