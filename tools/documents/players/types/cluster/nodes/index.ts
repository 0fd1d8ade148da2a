export type {
  ClusterNodesGet200,
  ClusterNodesGet401,
  ClusterNodesGet401CodeEnumKey,
  ClusterNodesGet403,
  ClusterNodesGet403CodeEnumKey,
  ClusterNodesGet404,
  ClusterNodesGet404CodeEnumKey,
  ClusterNodesGet429,
  ClusterNodesGet429CodeEnumKey,
  ClusterNodesGet500,
  ClusterNodesGet500CodeEnumKey,
  ClusterNodesGetError,
  ClusterNodesGetPathParams,
  ClusterNodesGetQuery,
  ClusterNodesGetQueryResponse,
} from "./Get.ts";
export type {
  ClusterNodesList200,
  ClusterNodesList401,
  ClusterNodesList401CodeEnumKey,
  ClusterNodesList403,
  ClusterNodesList403CodeEnumKey,
  ClusterNodesList429,
  ClusterNodesList429CodeEnumKey,
  ClusterNodesList500,
  ClusterNodesList500CodeEnumKey,
  ClusterNodesListError,
  ClusterNodesListQuery,
  ClusterNodesListQueryResponse,
} from "./List.ts";
export { clusterNodesGet401CodeEnum } from "./Get.ts";
export { clusterNodesGet403CodeEnum } from "./Get.ts";
export { clusterNodesGet404CodeEnum } from "./Get.ts";
export { clusterNodesGet429CodeEnum } from "./Get.ts";
export { clusterNodesGet500CodeEnum } from "./Get.ts";
export { clusterNodesList401CodeEnum } from "./List.ts";
export { clusterNodesList403CodeEnum } from "./List.ts";
export { clusterNodesList429CodeEnum } from "./List.ts";
export { clusterNodesList500CodeEnum } from "./List.ts";
