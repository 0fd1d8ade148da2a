import type { Payload } from "../../gateway/platform.js";
import { callerId, ok, type ChatContext, type ChatServices } from "./act.js";
import type { UserRecord } from "./records.js";
import { userPayload } from "./wire.js";

export const userServices: ChatServices = {
  "users.getMe": (context) => ok(selfPayload(context, self(context))),
};

export function self(context: ChatContext): UserRecord {
  const user = context.state.users.get(callerId(context));
  if (user === undefined) throw new Error("the caller has no account");
  return user;
}

/** The private form of the own account; an access token sees what its scopes allow. */
export function selfPayload({ caller }: ChatContext, user: UserRecord): Payload {
  const scopes = caller.kind === "bearer" ? caller.scopes : undefined;
  const mail = scopes === undefined || scopes.includes("email") ? { email: user.email, verified: true } : {};
  if (scopes !== undefined) return { ...userPayload(user), ...mail };
  return {
    ...userPayload(user),
    ...mail,
    mfa_enabled: user.mfa,
    locale: user.locale,
    bio: user.bio,
    pronouns: user.pronouns,
    accent_color: user.accent_color,
    banner: user.banner,
    premium_type: user.premium ? 1 : null,
  };
}
