import { durationText } from "../duration.js";
import type { BotTexts } from "./bot-texts.js";

/** What is said where nothing else is given. */
export const ENGLISH: BotTexts = Object.freeze<BotTexts>({
  failed: ({ code }) => `Something went wrong (code ${code}).`,
  notAllowed: () => "You may not do that.",
  tooFast: ({ waitMs }) => `Not so fast: again in ${durationText(waitMs)}.`,
  needs: ({ permissions }) => `You need ${listed(permissions)} for this.`,
  botNeeds: ({ permissions }) => `I need ${listed(permissions)} for this.`,
  guildOnly: () => "This works in a server only.",
  directOnly: () => "This works in direct messages only.",
  botOwnerOnly: () => "This is for the owner of the bot.",
  guildOwnerOnly: () => "This is for the owner of the server.",
  ranksLikeYou: () => "They rank as high as you.",
  ranksLikeMe: () => "They rank as high as I do.",
  roleLikeYours: () => "That role is as high as yours.",
  roleLikeMine: () => "That role is as high as mine.",
  guildUnseen: () => "I do not see this server.",
  noCommand: ({ name }) => `There is no command ${name}.`,
  noCommandButNear: ({ name, meant }) => `There is no command ${name}. Did you mean ${meant}?`,
  noCommands: () => "There are no commands.",
  oneOf: ({ commands }) => `One of: ${commands.join(", ")}.`,
  describe: ({ description }) => description,
  aliases: ({ aliases }) => `Also: ${aliases.join(", ")}`,
  usage: ({ usage }) => `Usage: \`${usage}\``,
  yesOrNo: ({ question }) => `${question} (yes or no)`,
  yesWords: () => "yes y ok okay sure ja oui si",
  wrongArgument: ({ name, why }) => `\`${name}\`: ${why}.`,
  missingArgument: ({ name }) => `\`${name}\` is missing.`,
  missingFile: ({ name }) => `\`${name}\` must be sent as a file of the message.`,
  tooManyWords: () => "this is more than the command takes.",
  mustBeInteger: () => "must be a whole number",
  mustBeNumber: () => "must be a number",
  mustBeDuration: () => "must be a time span such as 10m or 1h30m",
  mustBeOneOf: ({ words, meant }) =>
    `must be one of ${words.join(", ")}${meant === undefined ? "" : `. Did you mean ${meant}?`}`,
  mustBeMessageLink: () => "must be a link to a message",
  mustBeMentionOrId: () => "must be a mention or an id",
  atLeast: ({ bound, of }) => (of === "value" ? `must be at least ${bound}` : `must have at least ${bound} characters`),
  atMost: ({ bound, of }) => (of === "value" ? `must be at most ${bound}` : `must have at most ${bound} characters`),
  notFound: ({ what }) =>
    what === "message" ? "leads to no message that can be read here" : `there is no such ${what}`,
  ambiguous: ({ what }) =>
    what === "member"
      ? "fits more than one member: mention who is meant"
      : `is the name of more than one ${what}: mention which is meant`,
  inGuildOnly: () => "can be named in a server only",
});

function listed(permissions: readonly string[]): string {
  return permissions.map((name) => name.toLowerCase().replaceAll("_", " ")).join(", ");
}
