import type { Platform } from "../platforms/platform.js";

export interface IdentityParts {
  readonly platform: Pick<Platform, "propertyPrefixes" | "sharding">;
  readonly os: string;
  readonly shardCount: number;
  /** Members of IDENTIFY besides token, properties and shard. */
  members(): object;
}

/** What IDENTIFY says, in the platform's form; `token` already has its prefix. */
export function identity({ platform, os, shardCount, members }: IdentityParts, shard: number, token: string): object {
  const properties: Record<string, string> = {};
  for (const prefix of platform.propertyPrefixes) {
    properties[`${prefix}os`] = os;
    properties[`${prefix}browser`] = properties[`${prefix}device`] = "antiphon";
  }
  return {
    token,
    properties,
    ...(platform.sharding && shardCount > 1 && { shard: [shard, shardCount] }),
    ...members(),
  };
}
