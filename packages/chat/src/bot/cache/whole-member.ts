import type { Member, User } from "../../generated/common.js";
import type { GatewayUser } from "../../generated/gateway.js";

/** What events carry of a member: much of it may be left out. */
export interface PartialMember {
  readonly user?: GatewayUser | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly joined_at?: string | undefined;
  readonly guild_id?: string | undefined;
}

/** A member as REST has it, from what an event says; `undefined` where the event says too little. */
export function wholeMember(given: PartialMember, user: GatewayUser | undefined): Member | undefined {
  const { guild_id: _, ...member } = given;
  if (typeof user?.username !== "string" || !Array.isArray(member.roles) || typeof member.joined_at !== "string")
    return undefined;
  return {
    nick: null,
    avatar: null,
    banner: null,
    accent_color: null,
    mute: false,
    deaf: false,
    communication_disabled_until: null,
    ...member,
    user: user as User,
    roles: member.roles as readonly string[],
    joined_at: member.joined_at,
  };
}
