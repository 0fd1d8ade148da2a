import type { ChatHandle } from "../../apis/chat/chat-handle.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import { didYouMean } from "../../kernel/names/nearest.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { carryOut } from "../actors/carry-out.js";
import { deedMembers, type Deed } from "../actors/deed.js";
import { channelOf, guildOf } from "../actors/places.js";
import { ownDeeds, type OwnDeed } from "./own-deeds.js";
import { sentFile, type OutsideFile } from "./outside-file.js";
import { personNamed } from "./person-named.js";

/** A deed as it comes from outside: plain JSON. Which members go with it depends on the deed. */
export interface OutsideDeed extends OwnDeed {
  /** A person by id or name. */
  readonly who?: string | undefined;
  readonly guild?: string | undefined;
  readonly whom?: string | undefined;
  readonly files?: readonly OutsideFile[] | undefined;
}

/** Does what somebody outside asks for, and gives what the API shows of it. Throws `TypeError` for what is misspelt or goes with another deed. */
export async function runDeed(core: WorldCore, api: string, deed: OutsideDeed): Promise<unknown> {
  const own = ownDeeds[api] ?? {};
  const people = api === "astral" || api === "fluxer" ? Object.keys(deedMembers) : [];
  const { does } = deed;
  const entry = Object.hasOwn(own, does) ? own[does] : undefined;
  if (entry !== undefined) {
    checkMembers(does, deed, ["does", ...entry.takes]);
    return entry.run(core, api, deed);
  }
  const known = [...people, ...Object.keys(own)];
  if (!people.includes(does))
    throw new TypeError(
      `Nobody of ${api} can do "${does}"${didYouMean(does, known) || `; there is ${known.join(", ")}.`}`,
    );
  return personDoes(core, api, does as Deed["does"], deed);
}

async function personDoes(core: WorldCore, api: string, does: Deed["does"], deed: OutsideDeed): Promise<unknown> {
  const takes: readonly string[] = deedMembers[does];
  checkMembers(does, deed, ["does", "who", ...takes]);
  const home = core.cell(api).handle as ChatHandle;
  if (deed.who === undefined) throw new TypeError(`${does} needs "who": a person by id or name.`);
  const { who, ...rest } = deed;
  for (const name of takes)
    if (!optional.includes(name) && !(does === "uploads" && name === "content") && !Object.hasOwn(rest, name))
      throw new TypeError(`${does} needs "${name}".`);
  const full = {
    ...rest,
    ...(takes.includes("in") ? { in: channelOf(home, deed.in) } : {}),
    ...(takes.includes("guild") ? { guild: guildOf(home, deed.guild) } : {}),
    ...(deed.whom === undefined ? {} : { whom: personNamed(core, api, deed.whom) }),
    ...(deed.files === undefined ? {} : { files: deed.files.map(sentFile) }),
  };
  return carryOut({ core, api, userId: personNamed(core, api, who) }, full as unknown as Deed);
}

/** Members that a deed can do without: places have a default. */
const optional: readonly string[] = ["in", "guild", "replyTo", "values"];
