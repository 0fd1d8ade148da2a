import type { ChatHandle } from "../../apis/chat/chat-handle.js";
import type { ChannelInput, GuildScenario, MemberInput, RoleInput } from "../../apis/chat/world/scenario.js";
import { didYouMean } from "../../kernel/names/nearest.js";
import type { SeedPart } from "./seed-part.js";

type PersonInput = Parameters<ChatHandle["person"]>[0];

/** People, guilds with roles, channels and members, and what was written, of one chat platform. */
export function seedChat(chat: ChatHandle, part: SeedPart): void {
  part.members(["people", "guilds", "home"]);
  const people = new Map<string, string>();
  for (const person of part.list("people")) {
    const input = person.members(["name", "premium", "acceptsMessages", "mfa", "nsfwAllowed"]);
    const name = person.text("name");
    if (people.has(name)) throw new TypeError(`${person.where} has the name "${name}", which another person has.`);
    people.set(name, person.run(() => chat.person(input as PersonInput)).id);
  }
  furnish(chat, chat.home, part.part("home"), people, []);
  for (const guild of part.list("guilds")) {
    const {
      owner,
      roles: _,
      channels: _2,
      members: _3,
      messages: _4,
      ...input
    } = guild.members([...guildMembers, ...inside]);
    const ownerId = owner === undefined ? {} : { owner: idOf(people, owner, guild) };
    const built = guild.run(() => chat.guild({ ...input, ...ownerId }));
    furnish(chat, built, guild, people, guildMembers);
  }
}

const guildMembers = ["name", "owner", "bot", "everyone", "features", "disabledOperations"];
const inside = ["roles", "channels", "members", "messages"];

/** In the order in which one may name the other. */
function furnish(
  chat: ChatHandle,
  guild: GuildScenario,
  part: SeedPart,
  people: ReadonlyMap<string, string>,
  beside: readonly string[],
): void {
  part.members([...beside, ...inside]);
  for (const role of part.list("roles")) role.run(() => guild.role(role.members(roleMembers) as unknown as RoleInput));
  for (const member of part.list("members")) {
    const input = member.members(["name", "nick", "roles"]);
    const id = people.get(member.text("name"));
    member.run(() => guild.member({ ...input, ...(id === undefined ? {} : { id }) } as MemberInput));
  }
  for (const channel of part.list("channels"))
    channel.run(() => guild.channel(channel.members(channelMembers) as unknown as ChannelInput));
  for (const message of part.list("messages")) {
    const { as } = message.members(["in", "as", "text"]);
    const channelId = known(guild.channels, message.text("in"), message);
    const who = as === undefined ? {} : { as: known(guild.members, as, message) };
    message.run(() => chat.say(channelId, message.text("text"), who));
  }
}

const roleMembers = ["name", "permissions", "color", "mentionable", "position"];
const channelMembers = ["name", "type", "topic", "parent", "slowmodeSeconds", "overwrites"];

function known(ids: Readonly<Record<string, string>>, name: unknown, part: SeedPart): string {
  return idOf(new Map(Object.entries(ids)), name, part);
}

function idOf(ids: ReadonlyMap<string, string>, name: unknown, { where }: SeedPart): string {
  const id = ids.get(String(name));
  if (id === undefined)
    throw new TypeError(
      `${where} names "${String(name)}", which the file has not made before${didYouMean(String(name), ids.keys())}`,
    );
  return id;
}
