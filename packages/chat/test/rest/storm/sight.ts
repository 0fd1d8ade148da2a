import type { Gateway } from "../../../src/gateway/index.js";
import type { EventsOf } from "../../../src/gateway/index.js";

/** What one session knows, from its events alone. */
export interface Sight {
  /** `id content reactions` of every message that stands, sorted. */
  messages(): readonly string[];
  /** Ids of everybody who left. */
  left(): readonly string[];
}

interface Seen {
  content: string;
  readonly reactions: Map<string, number>;
}

export function createSight(gateway: Gateway<EventsOf<"astral">>): Sight {
  const seen = new Map<string, Seen>();
  const left: string[] = [];
  gateway.on("MESSAGE_CREATE", ({ id, content }) => void seen.set(id, { content, reactions: new Map() }));
  gateway.on("MESSAGE_UPDATE", ({ id, content }) => {
    const message = seen.get(id);
    if (message !== undefined) message.content = content;
  });
  gateway.on("MESSAGE_DELETE", ({ id }) => void seen.delete(id));
  gateway.on("MESSAGE_REACTION_ADD", ({ message_id, emoji }) => {
    const reactions = seen.get(message_id)?.reactions;
    reactions?.set(emoji.name, (reactions.get(emoji.name) ?? 0) + 1);
  });
  gateway.on("GUILD_MEMBER_REMOVE", ({ user }) => void left.push(user.id));
  return {
    messages: () =>
      [...seen]
        .map(([id, { content, reactions }]) =>
          `${id} ${content} ${[...reactions].map(([name, count]) => `${name}${count}`).join(" ")}`.trim(),
        )
        .sort(),
    left: () => left,
  };
}
