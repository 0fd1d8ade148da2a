import { checkMembers } from "../../kernel/names/check-members.js";
import type { ChatClientOptions, ChatHandle } from "./chat-handle.js";
import { newApplication, newUser } from "./world/new-records.js";
import { checkUser } from "./world/scenario.js";
import type { ChatState } from "./world/state.js";
import { issueBotToken, issueSession } from "./world/tokens.js";

type OptionsOf = (token: string, tokenType: ChatClientOptions["tokenType"]) => ChatClientOptions;

/** People, bots and applications beside those that every world begins with. */
export function peopleOf(
  state: ChatState,
  optionsOf: OptionsOf,
): Pick<ChatHandle, "person" | "bot" | "application" | "relate"> {
  const { seeded } = state;
  return {
    person(input) {
      checkMembers("person()", input, ["name", "premium", "acceptsMessages", "mfa", "nsfwAllowed"]);
      const { name, ...fields } = input;
      const { id } = newUser(state, { username: name, email: `${name}@example.com`, ...fields });
      const token = issueSession(state, id);
      return { id, token, options: () => optionsOf(token, "session") };
    },
    bot(input) {
      checkMembers("bot()", input, ["name", "owner"]);
      const { name, owner = seeded.personId } = input;
      checkUser(state, owner);
      const application = newApplication(state, owner, name);
      const token = issueBotToken(state, application);
      return { id: application.botId, applicationId: application.id, token, options: () => optionsOf(token, "bot") };
    },
    application(input) {
      checkMembers("application()", input, ["name", "owner"]);
      const { name, owner = seeded.personId } = input;
      checkUser(state, owner);
      const application = newApplication(state, owner, name);
      state.users.delete(application.botId);
      return { applicationId: application.id };
    },
    relate(userId, otherId, type = 1) {
      for (const id of [userId, otherId]) checkUser(state, id);
      link(state, userId, otherId, type);
      if (type === 1) link(state, otherId, userId, type);
    },
  };
}

function link(state: ChatState, userId: string, otherId: string, type: number): void {
  const mine = state.relationships.get(userId) ?? new Map<string, number>();
  state.relationships.set(userId, mine.set(otherId, type));
}
