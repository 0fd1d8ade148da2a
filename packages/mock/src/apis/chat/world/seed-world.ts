import type { Seeded } from "./seeded.js";
import { newApplication, newChannel, newGuild, newMember, newUser } from "./new-records.js";
import type { ChatState } from "./state.js";
import { issueBotToken, issueSession } from "./tokens.js";

export function seedWorld(state: ChatState): Seeded {
  const person = newUser(state, { username: "ada", global_name: "Ada", email: "ada@example.com" });
  const application = newApplication(state, person.id, "antiphon");
  application.clientSecret = state.world.ids.token("", 43);
  application.redirect_uris = ["https://app.example/callback"];
  const guild = newGuild(state, person.id, "Antiphon");
  newMember(state, guild, application.botId);
  const channel = newChannel(state, { type: 0, guildId: guild.id, name: "general" });
  return {
    token: issueBotToken(state, application),
    userToken: issueSession(state, person.id),
    applicationId: application.id,
    clientSecret: application.clientSecret,
    botId: application.botId,
    personId: person.id,
    guildId: guild.id,
    channelId: channel.id,
  };
}
