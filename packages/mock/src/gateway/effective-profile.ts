import { given, type Some } from "../kernel/names/given.js";
import type { GatewayProfile } from "./profile.js";
import { generic } from "./profiles/generic.js";

export interface GatewaySwitches {
  /** What existing Discord libraries need: resume URL, `application`, flat guilds, any `v`. */
  readonly discord: boolean;
  /** Rules that replace the profile's own. */
  readonly gateway: Some<GatewayProfile> | undefined;
}

/** A platform's rules with the switches applied. */
export function effectiveProfile(base: GatewayProfile, { discord, gateway }: GatewaySwitches): GatewayProfile {
  return { ...(discord ? generic : base), ...given<GatewayProfile>(gateway ?? {}, base) };
}
