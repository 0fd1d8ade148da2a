import type { ChatHandle } from "../../apis/chat/chat-handle.js";
import type { ChatState } from "../../apis/chat/world/state.js";
import { didYouMean } from "../../kernel/names/nearest.js";
import type { WorldCore } from "../../kernel/world/world-core.js";

/** Members of the home guild that every test has: they come when they are named first. */
const always: readonly string[] = ["alice", "bob"];

/** The id of a person by id or name. Throws `TypeError` for a name that nobody has. */
export function personNamed(core: WorldCore, api: string, who: string): string {
  const { users } = core.cell(api).state as ChatState;
  if (/^\d+$/.test(who)) return who;
  const handle = core.cell(api).handle as ChatHandle;
  if (who === "owner") return handle.personId;
  const { members } = handle.home;
  if (Object.hasOwn(members, who)) return members[who] as string;
  if (always.includes(who)) return handle.home.member({ name: who }).members[who] as string;
  const named = [...users.values()].find(({ username }) => username === who);
  if (named !== undefined) return named.id;
  const known = new Set([
    "owner",
    ...always,
    ...Object.keys(members),
    ...[...users.values()].map((one) => one.username),
  ]);
  throw new TypeError(`Nobody of ${api} is called "${who}"${didYouMean(who, known) || "."}`);
}
