export type { HealthGet200, HealthGetError, HealthGetQuery, HealthGetQueryResponse } from "./Get.ts";
