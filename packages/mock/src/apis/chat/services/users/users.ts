import type { Payload } from "../../../../gateway/platform.js";
import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, invalid, ok, type ChatContext, type ChatServices } from "../../world/act.js";
import { imageHash } from "../../wire/images.js";
import { guildsOf } from "../../world/gateway-platform.js";
import { announceMember } from "../guilds/members.js";
import type { UserRecord } from "../../world/records.js";
import { userAudience } from "../../permissions/visibility.js";
import { userById, userPayload } from "../../wire/wire.js";

export const userServices: ChatServices<"users.getMe" | "users.updateMe" | "users.get" | "users.listRelationships"> = {
  "users.getMe": (context) => ok(selfPayload(context, self(context))),

  "users.updateMe": (context) => {
    const act = actOf(context);
    const user = self(context);
    const body = context.body;
    const { username = user.username, discriminator = user.discriminator } = body;
    const taken = act.state.users.of(username).some((other) => other !== user && other.discriminator === discriminator);
    if (taken) throw invalid("username", "Name and discriminator are taken.");
    const { global_name, bio, pronouns, accent_color, avatar, banner } = { ...user, ...body };
    Object.assign(user, { username, discriminator, global_name, bio, pronouns, accent_color });
    Object.assign(user, { avatar: imageHash(act, "avatar", avatar), banner: imageHash(act, "banner", banner) });
    act.state.users.set(user.id, user); // by its name of now
    act.effect("user.update", user.id);
    act.emit("USER_UPDATE", selfPayload(context, user), userAudience(user.id));
    for (const guild of guildsOf(act.state, user.id)) {
      const member = guild.members.get(user.id);
      if (member !== undefined) announceMember(act, guild, member);
    }
    return ok(selfPayload(context, user));
  },

  "users.get": (context) => {
    const user = context.state.users.get(context.path.user_id);
    if (user === undefined || user.deleted) throw new Failure("UNKNOWN_USER");
    return ok(userPayload(user));
  },

  "users.listRelationships": (context) => {
    const mine = context.state.relationships.get(callerId(context)) ?? new Map<string, number>();
    return ok([...mine].map(([id, type]) => ({ id, type, user: userById(context.state, id) })));
  },
};

function self(context: ChatContext): UserRecord {
  const user = context.state.users.get(callerId(context));
  if (user === undefined) throw new Error("the caller has no account");
  return user;
}

/** The private form of the own account; an access token sees what its scopes allow. */
function selfPayload({ caller, state }: ChatContext, user: UserRecord): Payload {
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
    ...state.dialect.rules.selfFields,
  };
}
