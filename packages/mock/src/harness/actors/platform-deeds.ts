import type { ChatHandle } from "../../apis/chat/chat-handle.js";
import type { ChatState } from "../../apis/chat/world/state.js";
import { revokeToken } from "../../apis/chat/world/tokens.js";
import type { WorldCore } from "../../kernel/world/world-core.js";

/** A chat platform of a world. */
export interface PlatformOf {
  readonly core: WorldCore;
  readonly api: string;
}

/** What chat platforms themselves do. Nothing of it waits. */
export const platformDeeds = {
  /** It fails: requests get 503, sessions are cut and new ones refused, for so long. */
  outage({ core, api }: PlatformOf, ms: number): void {
    core.story.note("deed", `${api} has an outage of ${ms / 1000} s`);
    core.faults.add({ api, status: 503, forMs: ms });
    const { gateway } = handleOf({ core, api });
    gateway.refuseUpgrade(503, { forMs: ms });
    gateway.drop();
  },
  /** Sessions are told to reconnect, and can be resumed. */
  restartNode({ core, api }: PlatformOf): void {
    core.story.note("deed", `${api} restarts the node of the sessions`);
    handleOf({ core, api }).gateway.reconnect();
  },
  /** The bot's token is good no longer, and its sessions end. */
  revokeToken({ core, api }: PlatformOf): void {
    core.story.note("deed", `${api} revokes the bot's token`);
    const { token, botId } = handleOf({ core, api });
    const state = core.cell(api).state as ChatState;
    revokeToken(state, token);
    state.hub.endSessions(botId);
  },
} as const;

function handleOf({ core, api }: PlatformOf): ChatHandle {
  return core.cell(api).handle as ChatHandle;
}
