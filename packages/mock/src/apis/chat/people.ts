import { checkMembers } from "../../kernel/names/check-members.js";
import type { ApplicationInput, ChatClientOptions, ChatHandle } from "./chat-handle.js";
import { newApplication, newUser } from "./world/new-records.js";
import type { ApplicationRecord } from "./world/records.js";
import { checkUser } from "./world/scenario.js";
import type { ChatState } from "./world/state.js";
import { issueBotToken, issueSession } from "./world/tokens.js";

type OptionsOf = (token: string, tokenType: ChatClientOptions["tokenType"]) => ChatClientOptions;

/** People, bots and applications beside those that every world begins with. */
export function peopleOf(
  state: ChatState,
  optionsOf: OptionsOf,
): Pick<ChatHandle, "person" | "bot" | "application" | "relate"> {
  return {
    person(input) {
      checkMembers("person()", input, ["name", "premium", "acceptsMessages", "mfa", "nsfwAllowed"]);
      const { name, ...fields } = input;
      const { id } = newUser(state, { username: name, email: `${name}@example.com`, ...fields });
      const token = issueSession(state, id);
      return { id, token, options: () => optionsOf(token, "session") };
    },
    bot(input) {
      const application = applicationOf(state, "bot()", input);
      const token = issueBotToken(state, application);
      return {
        id: application.botId,
        applicationId: application.id,
        clientSecret: secretOf(state, application),
        token,
        options: () => optionsOf(token, "bot"),
      };
    },
    application(input) {
      const application = applicationOf(state, "application()", input);
      state.users.delete(application.botId);
      return { applicationId: application.id, clientSecret: secretOf(state, application) };
    },
    relate(userId, otherId, type = 1) {
      for (const id of [userId, otherId]) if (!state.users.has(id)) throw new Error(`there is no account ${id}`);
      link(state, userId, otherId, type);
      if (type === 1) link(state, otherId, userId, type);
    },
  };
}

function applicationOf(state: ChatState, what: string, input: ApplicationInput): ApplicationRecord {
  checkMembers(what, input, ["name", "owner", "redirectUris"]);
  const { name, owner = state.seeded.personId, redirectUris = [] } = input;
  checkUser(state, owner);
  const application = newApplication(state, owner, name);
  application.redirect_uris = redirectUris;
  return application;
}

function secretOf(state: ChatState, application: ApplicationRecord): string {
  application.clientSecret = state.world.ids.token("", 43);
  return application.clientSecret;
}

function link(state: ChatState, userId: string, otherId: string, type: number): void {
  const mine = state.relationships.get(userId) ?? new Map<string, number>();
  state.relationships.set(userId, mine.set(otherId, type));
}
