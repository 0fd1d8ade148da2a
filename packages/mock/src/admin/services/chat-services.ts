import type { ChatHandle } from "../../apis/chat/chat-handle.js";
import type {
  ChannelInput,
  GuildInput,
  GuildScenario,
  MemberInput,
  PermissionInput,
  RoleInput,
} from "../../apis/chat/world/scenario.js";
import {
  bodyOf,
  done,
  handleOf,
  plain,
  refused,
  worldOf,
  type AdminContext,
  type AdminServices,
  type Parts,
} from "../parts.js";
import type { ChatOf } from "./chat-of.js";
import { toBits, type Bits } from "./permission-bits.js";
import { visitorServices } from "./visitor-services.js";
import { runStep, type GatewayStep } from "./gateway-step.js";

/** What people and guilds of the chat platforms do: the builders of `mock.astral` and `mock.fluxer`. */
export function chatServices(parts: Parts): AdminServices {
  const chat = (context: AdminContext, platform = context.path["platform"] as string): ChatHandle =>
    handleOf<ChatHandle>(parts, worldOf(parts, context), platform);
  return {
    ...guildServices(chat),
    ...visitorServices(chat),
    ...gatewayServices(parts, chat),
    "chat.say"(context) {
      const { channel_id, content, as } = bodyOf<{ channel_id: string; content: string; as?: string }>(context);
      const said = refused("NOT_FOUND", () => chat(context).say(channel_id, content, as === undefined ? {} : { as }));
      return { status: 200, body: said };
    },
    "chat.person"(context) {
      const { id, token } = refused("INVALID_REQUEST", () => chat(context).person(bodyOf(context)));
      return { status: 201, body: { id, token } };
    },
    "chat.bot"(context) {
      const { id, applicationId, clientSecret, token } = refused("NOT_FOUND", () => chat(context).bot(bodyOf(context)));
      return { status: 201, body: { id, applicationId, clientSecret, token } };
    },
    "chat.application": (context) => ({
      status: 201,
      body: refused("NOT_FOUND", () => chat(context).application(bodyOf(context))),
    }),
    "chat.accessToken"(context) {
      const { scopes } = bodyOf<{ readonly scopes: readonly string[] }>(context);
      return {
        status: 201,
        body: { token: refused("INVALID_REQUEST", () => chat(context).bearerOptions(scopes)).token },
      };
    },
    "chat.relate"(context) {
      const { user_id, other_id, type } = bodyOf<{ user_id: string; other_id: string; type?: 1 | 2 }>(context);
      refused("NOT_FOUND", () => chat(context).relate(user_id, other_id, type));
      return done;
    },
    "chat.directMessage"(context) {
      const { user_id, other_id } = bodyOf<{ user_id?: string; other_id?: string }>(context);
      return {
        status: 200,
        body: { channel_id: refused("NOT_FOUND", () => chat(context).directMessage(user_id, other_id)) },
      };
    },
  };
}

function guildServices(chat: ChatOf): AdminServices {
  const guild = (context: AdminContext): GuildScenario =>
    refused("NOT_FOUND", () => chat(context).standing(context.path["guild"] as string));
  const built = (
    context: AdminContext,
    run: (guild: GuildScenario) => GuildScenario,
  ): { status: number; body: object } => {
    const standing = guild(context);
    refused("INVALID_REQUEST", () => run(standing));
    return { status: 200, body: shown(guild(context)) };
  };
  return {
    "guilds.create"(context) {
      const { everyone, ...input } = bodyOf<GuildInput & { readonly everyone?: Bits }>(context);
      const made = refused("INVALID_REQUEST", () =>
        chat(context).guild({ ...input, ...(everyone === undefined ? {} : { everyone: toBits(everyone) }) }),
      );
      return { status: 201, body: shown(chat(context).standing(made.id)) };
    },
    "guilds.read": (context) => ({ status: 200, body: shown(guild(context)) }),
    "guilds.role"(context) {
      const { permissions, ...input } = bodyOf<RoleInput & { readonly permissions?: Bits }>(context);
      const bits = permissions === undefined ? {} : { permissions: toBits(permissions) };
      return built(context, (standing) => standing.role({ ...input, ...bits }));
    },
    "guilds.channel"(context) {
      const { overwrites = {}, ...input } = bodyOf<
        ChannelInput & { readonly overwrites?: Readonly<Record<string, Overwrite>> }
      >(context);
      const entries = Object.entries(overwrites).map(([name, overwrite]) => [name, inBits(overwrite)] as const);
      return built(context, (standing) => standing.channel({ ...input, overwrites: Object.fromEntries(entries) }));
    },
    "guilds.member": (context) => built(context, (standing) => standing.member(bodyOf<MemberInput>(context))),
    "guilds.grant"(context) {
      const { roles, member } = bodyOf<{ readonly roles: readonly string[]; readonly member?: string }>(context);
      return built(context, (standing) => standing.grant(roles, member));
    },
    "guilds.token"(context) {
      const { member } = bodyOf<{ readonly member: string }>(context);
      return { status: 201, body: { token: refused("NOT_FOUND", () => guild(context).tokenOf(member)) } };
    },
  };
}

function gatewayServices({ kernel }: Parts, chat: ChatOf): AdminServices {
  return {
    "chat.sessions": (context) => ({ status: 200, body: { sessions: plain(chat(context).sessions()) } }),
    "gateway.drop"(context) {
      const { platform, ...target } = bodyOf<{ platform?: string }>(context);
      const all = ["astral", "fluxer"].filter((name) => kernel.apis.has(name));
      const dropped = (platform === undefined ? all : [platform]).map((name) =>
        chat(context, name).gateway.drop(target),
      );
      return { status: 200, body: { dropped: dropped.reduce((sum, count) => sum + count, 0) } };
    },
    "gateway.script"(context) {
      const asked = bodyOf<GatewayStep & { readonly platform: string }>(context);
      const { gateway } = chat(context, asked.platform);
      const met = refused("INVALID_REQUEST", () => runStep(gateway, asked));
      return { status: 200, body: met === undefined ? {} : { met } };
    },
  };
}

interface Overwrite {
  readonly allow?: Bits;
  readonly deny?: Bits;
}

function inBits({ allow, deny }: Overwrite): { allow?: PermissionInput; deny?: PermissionInput } {
  return {
    ...(allow === undefined ? {} : { allow: toBits(allow) }),
    ...(deny === undefined ? {} : { deny: toBits(deny) }),
  };
}

function shown({ id, roles, channels, members }: GuildScenario): object {
  return { id, roles, channels, members };
}
