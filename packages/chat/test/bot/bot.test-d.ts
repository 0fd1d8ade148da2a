import type { Attachment, Member, Role } from "@antiphon/chat";
import {
  attachment, choice, command, directOnly, flag, guildOnly, integer, member, needs, optional, ownerOnly, repeated, rest, role, type Guard,
  type GuildHandle, type MemberHandle, type MessageHandle,
} from "@antiphon/chat/bot"; // prettier-ignore
import { expectTypeOf, test } from "vitest";

const of = { name: "a", description: "b" } as const;

test("arguments are typed by what was asked for", () => {
  command({
    ...of,
    args: {
      who: member(),
      role: optional(role()),
      all: repeated(integer()),
      how: choice("soft", "hard"),
      quiet: flag(),
      file: attachment(),
      why: rest({ default: "" }),
    },
    run(_, args) {
      expectTypeOf(args.who).toEqualTypeOf<Member>();
      expectTypeOf(args.role).toEqualTypeOf<Role | undefined>();
      expectTypeOf(args.all).toEqualTypeOf<readonly number[]>();
      expectTypeOf(args.how).toEqualTypeOf<"soft" | "hard">();
      expectTypeOf(args.quiet).toEqualTypeOf<boolean>();
      expectTypeOf(args.file).toEqualTypeOf<Attachment>();
      expectTypeOf(args.why).toEqualTypeOf<string>();
    },
  });
});

test("a guild is there where a guard says so, and only there", () => {
  command({
    ...of,
    guards: [guildOnly()],
    run: ({ guild, member: author }) => {
      expectTypeOf(guild).toEqualTypeOf<GuildHandle>();
      expectTypeOf(author).toEqualTypeOf<MemberHandle>();
    },
  });
  command({
    ...of,
    guards: [ownerOnly(["1"]), needs("BAN_MEMBERS")],
    run: ({ guild }) => expectTypeOf(guild).toEqualTypeOf<GuildHandle>(),
  });
  command({
    ...of,
    guards: [directOnly()],
    run: ({ guild }) => expectTypeOf(guild).toEqualTypeOf<GuildHandle | undefined>(),
  });
  command({
    ...of,
    run: ({ guild, message }) => {
      expectTypeOf(guild).toEqualTypeOf<GuildHandle | undefined>();
      expectTypeOf(message).toEqualTypeOf<MessageHandle>();
    },
  });
});

test("guards of which it is not known which they are say nothing of the place", () => {
  const some: Guard[] = [guildOnly()];
  const either = Math.random() > 0.5 ? guildOnly() : ownerOnly(["1"]);
  command({ ...of, guards: some, run: ({ guild }) => expectTypeOf(guild).toEqualTypeOf<GuildHandle | undefined>() });
  command({
    ...of,
    guards: [either],
    run: ({ guild }) => expectTypeOf(guild).toEqualTypeOf<GuildHandle | undefined>(),
  });
});

test("what is not there does not compile", () => {
  // @ts-expect-error no such argument
  command({ ...of, args: { who: member() }, run: (_, { whom }) => whom });
  // @ts-expect-error no such permission
  needs("KICK_MEMBER");
  // @ts-expect-error no guild without a guard
  command({ ...of, run: ({ guild }) => guild.id });
});
