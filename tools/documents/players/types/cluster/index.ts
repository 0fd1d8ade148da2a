export type {
  ClusterGet200,
  ClusterGet401,
  ClusterGet401CodeEnumKey,
  ClusterGet403,
  ClusterGet403CodeEnumKey,
  ClusterGet429,
  ClusterGet429CodeEnumKey,
  ClusterGet500,
  ClusterGet500CodeEnumKey,
  ClusterGetError,
  ClusterGetQuery,
  ClusterGetQueryResponse,
} from "./Get.ts";
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
} from "./nodes/Get.ts";
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
} from "./nodes/List.ts";
export { clusterGet401CodeEnum } from "./Get.ts";
export { clusterGet403CodeEnum } from "./Get.ts";
export { clusterGet429CodeEnum } from "./Get.ts";
export { clusterGet500CodeEnum } from "./Get.ts";
export { clusterNodesGet401CodeEnum } from "./nodes/Get.ts";
export { clusterNodesGet403CodeEnum } from "./nodes/Get.ts";
export { clusterNodesGet404CodeEnum } from "./nodes/Get.ts";
export { clusterNodesGet429CodeEnum } from "./nodes/Get.ts";
export { clusterNodesGet500CodeEnum } from "./nodes/Get.ts";
export { clusterNodesList401CodeEnum } from "./nodes/List.ts";
export { clusterNodesList403CodeEnum } from "./nodes/List.ts";
export { clusterNodesList429CodeEnum } from "./nodes/List.ts";
export { clusterNodesList500CodeEnum } from "./nodes/List.ts";
