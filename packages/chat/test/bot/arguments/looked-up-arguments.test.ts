import {
  type Argument,
  attachment,
  channel,
  command,
  defineBot,
  member,
  messageLink,
  optional,
  role,
  user,
} from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "../runtime/platforms.js";

/** What the person sees: the value in short, or the mistake. */
type Case = [what: string, make: () => Argument<unknown>, words: (stage: Stage) => string, answer: string];

const nobody = "1";
const cases: Case[] = [
  ["a member by mention", () => member(), ({ bob }) => `<@${bob.id}>`, "bob"],
  ["a member by a mention of an older kind", () => member(), ({ bob }) => `<@!${bob.id}>`, "bob"],
  ["a member by id", () => member(), ({ bob }) => bob.id, "bob"],
  ["a member by name", () => member(), () => "bob", "bob"],
  ["a member by a name with its sign, in capitals", () => member(), () => "@BOB", "bob"],
  ["a member by the beginning of a name", () => member(), () => "uniq", "unique"],
  ["a member by a name that others begin with", () => member(), () => "twin", "twin"],
  ["no member by a beginning that two names have", () => member(), () => "twi", "`it`: fits more than one member: mention who is meant"],
  ["no member by an id that nobody has", () => member(), () => nobody, "`it`: there is no such member"],
  ["no member by the mention of a role", () => member(), ({ guild }) => `<@&${guild.roles["helper"]}>`, "`it`: there is no such member"],
  ["a user by mention", () => user(), ({ bob }) => `<@${bob.id}>`, "bob"],
  ["a user by id", () => user(), ({ bob }) => bob.id, "bob"],
  ["no user by name", () => user(), () => "bob", "`it`: must be a mention or an id"],
  ["no user by an id that nobody has", () => user(), () => nobody, "`it`: there is no such user"],
  ["a channel by mention", () => channel(), ({ guild }) => `<#${guild.channels["talk"]}>`, "talk"],
  ["a channel by id", () => channel(), ({ guild }) => `${guild.channels["talk"]}`, "talk"],
  ["a channel by name, in capitals", () => channel(), () => "TALK", "talk"],
  ["a channel by name with its sign", () => channel(), () => "#talk", "talk"],
  ["no channel by a name that two have", () => channel(), () => "double", "`it`: is the name of more than one channel: mention which is meant"],
  ["no channel by a name that none has", () => channel(), () => "nowhere", "`it`: there is no such channel"],
  ["no channel by an id that none has", () => channel(), () => nobody, "`it`: there is no such channel"],
  ["a role by mention", () => role(), ({ guild }) => `<@&${guild.roles["helper"]}>`, "helper"],
  ["a role by id", () => role(), ({ guild }) => `${guild.roles["helper"]}`, "helper"],
  ["a role by name with its sign, in capitals", () => role(), () => "@Helper", "helper"],
  ["no role by a name that none has", () => role(), () => "helpers", "`it`: there is no such role"],
  ["no role by the mention of a member", () => role(), ({ bob }) => `<@${bob.id}>`, "`it`: there is no such role"],
  ["no message by a text", () => messageLink(), () => "hello", "`it`: must be a link to a message"],
  ["no message by a link to a channel", () => messageLink(), ({ guild }) => `https://x.test/channels/${guild.id}/1`, "`it`: must be a link to a message"],
  ["no message by a link to a message that is gone", () => messageLink(), ({ guild, channel: { id } }) => `https://x.test/channels/${guild.id}/${id}/1`, "`it`: leads to no message that can be read here"],
  ["nothing for an optional one that is left out", () => optional(member()), () => "", "nothing"],
]; // prettier-ignore

describe.each(PLATFORMS)("arguments that are looked up on %s", (platform) => {
  it.each(cases)("give %s", (_, make, words, answer) =>
    inWorld(platform, "look-ups", async (stage, start) => {
      stage.guild.role({ name: "helper" });
      for (const name of ["talk", "double", "double"]) stage.guild.channel({ name });
      for (const name of ["unique", "twin", "twins"]) stage.person(name);
      await start(defineBot({ commands: [shows(make())] }));
      await stage.alice.says(`!show ${words(stage)}`);
      expect(firstLine(stage)).toBe(answer.startsWith("`") ? `${answer}.` : answer);
    }),
  );

  it.each<[string, () => Argument<unknown>]>([
    ["member", () => member()],
    ["channel", () => channel()],
    ["role", () => role()],
  ])("find no %s in private", (_, make) =>
    inWorld(platform, "private", async (stage, start) => {
      let direct = "";
      const open = command({
        name: "open",
        description: "",
        async run({ chat, user: { id } }) {
          direct = (await chat.users.createChannel({ recipient_id: id })).id;
        },
      });
      await start(defineBot({ commands: [open, shows(make())] }));
      await stage.alice.says("!open");
      await stage.alice.says("!show x", { in: direct });
      expect(firstLine(stage)).toBe("`it`: can be named in a server only.");
    }),
  );

  it("take files in their order, and say which lacks", () =>
    inWorld(platform, "files", async (stage, start) => {
      const two = command({
        name: "two",
        description: "",
        args: { first: attachment(), second: attachment() },
        run: ({ reply }, { first, second }) => reply(`${first.filename} ${second.filename}`),
      });
      await start(defineBot({ commands: [two] }));
      const [a, b] = ["a.txt", "b.txt"].map((filename) => ({ filename, content: "x" })) as [never, never];
      await stage.alice.uploads([a, b], { content: "!two" });
      await stage.alice.uploads([a], { content: "!two" });
      expect(stage.bot.said().map(({ content }) => content.split("\n", 1)[0])).toEqual([
        "a.txt b.txt",
        "`second` must be sent as a file of the message.",
      ]);
    }));

  it.each([403, 404, 500])("take a look-up of a user that is answered %i for nobody, or for a failure", (status) =>
    inWorld(platform, "failures", async (stage, start) => {
      const errors: string[] = [];
      const quiet = (): void => undefined;
      await start(defineBot({ commands: [shows(user())] }), {
        log: { debug: quiet, info: quiet, warn: quiet, error: (line) => void errors.push(line) },
      });
      stage.faults.add({ operation: "users.get", status });
      await stage.alice.says(`!show ${stage.bob.id}`);
      const isMissing = status !== 500;
      expect(firstLine(stage)?.startsWith("`it`: there is no such user")).toBe(isMissing);
      expect(errors).toHaveLength(isMissing ? 0 : 1);
    }),
  );
});

/** A command that says what it was given. */
function shows(argument: Argument<unknown>) {
  return command({
    name: "show",
    description: "",
    args: { it: argument },
    run: ({ reply }, args) => {
      const given = args.it as
        | { readonly name?: string; readonly username?: string; readonly user?: { readonly username: string } }
        | undefined;
      return reply(given?.user?.username ?? given?.username ?? given?.name ?? "nothing");
    },
  });
}

function firstLine(stage: Stage): string | undefined {
  return stage.bot.said().at(-1)?.content.split("\n", 1)[0];
}
