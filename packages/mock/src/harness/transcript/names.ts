import type { ChatState } from "../../apis/chat/world/state.js";
import type { WorldCore } from "../../kernel/world/world-core.js";

/** Names that people know in place of ids. */
export interface Names {
  user(id: unknown): string;
  channel(id: unknown): string;
  guild(id: unknown): string;
}

/** Names of a chat platform of a world; an id without a name stands for itself. */
export function namesOf(core: WorldCore, api: string): Names {
  const { users, channels, guilds } = core.cell(api).state as ChatState;
  return {
    user: (id) => users.get(String(id))?.username ?? String(id),
    channel(id) {
      const channel = channels.get(String(id));
      if (channel === undefined) return String(id);
      if (channel.name !== null) return `#${channel.name}`;
      return `a direct message of ${channel.recipients.map((one) => users.get(one)?.username ?? one).join(" and ")}`;
    },
    guild: (id) => guilds.get(String(id))?.fields.name ?? String(id),
  };
}
