import type { ChatClientOptions, ChatHandle } from "../../apis/chat/chat-handle.js";
import type { GuildScenario } from "../../apis/chat/world/scenario.js";
import type { ChatState } from "../../apis/chat/world/state.js";
import { parseDuration, type Duration } from "../../kernel/time/duration.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import { untilRest } from "../time/until-rest.js";
import { Bot } from "./bot.js";
import { Person } from "./person.js";
import { platformDeeds, type PlatformOf } from "./platform-deeds.js";
import { inWorld, Stage, type StageParts } from "./stage.js";

/** A chat platform of the world of a test: a bot, people and a guild of theirs. */
export class ChatStage<Handle extends ChatHandle<never> = ChatHandle<never>> extends Stage<ChatClientOptions> {
  /** The platform as `createMock()` has it: `configure()`, `guild()`, `gateway`, more accounts. */
  readonly platform: Handle;
  readonly #parts: StageParts;
  /** The bot that `options()` are for. */
  readonly bot: Bot;
  /** Members of the guild, without rights of their own. */
  readonly alice: Person;
  readonly bob: Person;
  /** Who owns guild and bot, and may do everything. */
  readonly owner: Person;
  /** The text channel that deeds are in where nothing else is said. */
  readonly channel: { readonly id: string; readonly name: string };

  /** @internal */
  constructor(parts: StageParts, api: string, handle: Handle) {
    super(parts, api, () => handle.options());
    this.#parts = parts;
    this.platform = handle;
    this.bot = inWorld(new Bot(parts.core, api, { id: handle.botId, token: handle.token }), parts.core);
    this.alice = this.person("alice");
    this.bob = this.person("bob");
    this.owner = this.#actor(handle.personId);
    this.channel = { id: handle.channelId, name: "general" };
    inWorld(this, parts.core);
  }

  /** The guild of all of them, to build on: `guild.role({ … }).channel({ … })`. */
  get guild(): GuildScenario {
    return this.platform.home;
  }

  /** One more member of the guild; `roles` by the names of roles made before. `outside`: an account that is no member. */
  person(
    name: string,
    options: { readonly roles?: readonly string[] | undefined; readonly outside?: boolean | undefined } = {},
  ): Person {
    checkMembers("person()", options, ["roles", "outside"]);
    if (options.outside === true) return this.#actor(this.platform.person({ name }).id);
    const guild = this.platform.home.member({ name, roles: options.roles });
    return this.#actor(guild.members[name] ?? "");
  }

  /** The platform fails: requests get 503, sessions are cut and new ones refused, for as long as is said. Default 30 seconds. */
  async outage(lasts: Duration = "30s"): Promise<void> {
    const ms = parseDuration(lasts);
    platformDeeds.outage(this.#place, ms);
    await untilRest(this.#parts.core, ms);
  }

  /** The node that holds the sessions is restarted: they are told to reconnect, and can be resumed. */
  async restartNode(): Promise<void> {
    platformDeeds.restartNode(this.#place);
    await untilRest(this.#parts.core);
  }

  /** The bot's token is good no longer, and its sessions end. */
  async revokeToken(): Promise<void> {
    platformDeeds.revokeToken(this.#place);
    await untilRest(this.#parts.core);
  }

  get #place(): PlatformOf {
    return { core: this.#parts.core, api: this.api };
  }

  #actor(userId: string): Person {
    const state = this.#parts.core.cell(this.api).state as ChatState;
    return new Person(
      { core: this.#parts.core, api: this.api, userId },
      state.users.get(userId)?.username ?? userId,
      this.platform,
    );
  }
}
