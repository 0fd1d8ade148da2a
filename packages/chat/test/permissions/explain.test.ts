import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  explainPermission,
  hasPermissions,
  memberPermissions,
  type PermissionFacts,
  type PermissionName,
  Permissions,
  permissionText,
} from "../../src/index.js";

/** As often as the deep run asks. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

const names = Object.keys(Permissions) as PermissionName[];
const set = fc.subarray(names.filter((name) => name !== "ADMINISTRATOR")).map((some) => permissionText(some));
const roleIds = ["1", "2", "3", "4"];
const overwrite = fc.record({
  id: fc.constantFrom(...roleIds, "7", "8"),
  allow: set,
  deny: set,
});

const facts: fc.Arbitrary<PermissionFacts> = fc.record({
  guild: fc.record({ id: fc.constant("1"), owner_id: fc.constantFrom("7", "9", "9", "9") }),
  roles: fc.tuple(
    ...roleIds.map((id) =>
      fc.tuple(set, fc.boolean(), fc.nat(9)).map(([permissions, named, admin]) => ({
        id,
        permissions: admin === 0 && id !== "1" ? permissionText(["ADMINISTRATOR"]) : permissions,
        ...(named && { name: `name of ${id}` }),
      })),
    ),
  ),
  member: fc.record({
    user: fc.constant({ id: "7" }),
    roles: fc.subarray(["2", "3", "4"]),
    communication_disabled_until: fc.constantFrom(undefined, null, "2026-03-30T13:00:00.000Z"),
  }),
  channel: fc.option(
    fc.record({
      permission_overwrites: fc
        .uniqueArray(overwrite, { selector: ({ id }) => id, maxLength: 5 })
        .map((list) => list.map((one) => ({ ...one, type: roleIds.includes(one.id) ? (0 as const) : (1 as const) }))),
    }),
    { nil: undefined },
  ),
  now: fc.constantFrom(undefined, Date.parse("2026-03-30T12:00:00Z"), Date.parse("2026-03-30T14:00:00Z")),
});

/** Whoever a sentence names, by id. */
function idOf({ guild, roles, member }: PermissionFacts, whom: string): string {
  if (whom === "everybody") return guild.id;
  if (whom === "the member") return member.user.id;
  const name = whom.replace("the role ", "");
  return roles.find((role) => (role.name ?? role.id) === name)?.id ?? "nobody";
}

/** Checks that what a sentence claims is so. */
function expectTrue(given: PermissionFacts, name: PermissionName, sentence: string): void {
  const { guild, roles, member, channel } = given;
  const held = [guild.id, ...member.roles];
  const permissionsOf = (id: string): string => roles.find((role) => role.id === id)?.permissions ?? "0";
  const channelSays = /the channel (allows|denies) it for (.*)\.$/.exec(sentence);
  const byRole = /granted by (.*)\.$/.exec(sentence);
  const lacks = /lacks (\w+) there/.exec(sentence);
  const administrator = /granted, (.*) is administrator/.exec(sentence);
  if (channelSays) {
    const id = idOf(given, channelSays[2] as string);
    const word = channel?.permission_overwrites?.find((one) => one.id === id);
    expect([...held, member.user.id]).toContain(id);
    expect(hasPermissions(word?.[channelSays[1] === "allows" ? "allow" : "deny"] ?? "0", [name])).toBe(true);
  } else if (byRole) {
    const id = idOf(given, byRole[1] as string);
    expect([held.includes(id), hasPermissions(permissionsOf(id), [name])]).toEqual([true, true]);
  } else if (lacks) {
    expect(channel).toBeDefined();
    expect(hasPermissions(memberPermissions(given), [lacks[1] as PermissionName])).toBe(false);
  } else if (administrator) {
    const id = idOf(given, administrator[1] as string);
    expect([held.includes(id), hasPermissions(permissionsOf(id), ["ADMINISTRATOR"])]).toEqual([true, true]);
  } else if (sentence.includes("timeout")) {
    expect(member.communication_disabled_until).toBeTypeOf("string");
  } else if (sentence.includes("owns the guild")) expect(guild.owner_id).toBe(member.user.id);
  else {
    expect(sentence).toBe(`${name}: missing, no role of the member has it.`);
    expect(held.some((id) => hasPermissions(permissionsOf(id), [name]))).toBe(false);
  }
}

test("a sentence says of each permission what is so, and why", () => {
  fc.assert(
    fc.property(facts, (given) => {
      const may = memberPermissions(given);
      for (const name of names) {
        const sentence = explainPermission(given, name);
        expect(sentence.startsWith(`${name}: ${hasPermissions(may, [name]) ? "granted" : "missing"}`), sentence).toBe(
          true,
        );
        expectTrue(given, name, sentence);
      }
    }),
    { numRuns: isFull ? 150 : 40 },
  );
});

test("the strongest word is named: the member's before the roles', and theirs before everybody's", () => {
  const word = (id: string, type: 0 | 1) => ({ id, type, allow: permissionText(["SEND_MESSAGES"]), deny: "0" });
  const given = (...permission_overwrites: ReturnType<typeof word>[]): PermissionFacts => ({
    guild: { id: "1", owner_id: "9" },
    roles: [
      { id: "1", permissions: permissionText(["VIEW_CHANNEL"]) },
      { id: "2", permissions: "0", name: "mods" },
      { id: "3", permissions: "0" },
    ],
    member: { user: { id: "7" }, roles: ["2", "3"] },
    channel: { permission_overwrites },
  });
  const [everybody, mods, unnamed, own, other] = [
    word("1", 0),
    word("2", 0),
    word("3", 0),
    word("7", 1),
    word("8", 1),
  ] as const;
  const why = (...words: ReturnType<typeof word>[]): string => explainPermission(given(...words), "SEND_MESSAGES");
  expect(why(everybody, mods, own)).toContain("for the member.");
  expect(why(everybody, mods, other)).toContain("for the role mods.");
  expect(why(unnamed)).toContain("for the role 3.");
  expect(why(everybody, other)).toContain("for everybody.");
  expect(why(other)).toContain("no role of the member has it");
});

test("a permission that there is not is refused by name, wherever it is named", () => {
  const given: PermissionFacts = {
    guild: { id: "1", owner_id: "9" },
    roles: [],
    member: { user: { id: "7" }, roles: [] },
  };
  const wrong = "SEND_MESAGES" as PermissionName;
  for (const run of [
    () => explainPermission(given, wrong),
    () => hasPermissions(0n, [wrong]),
    () => permissionText([wrong]),
  ])
    expect(run).toThrow('there is no permission "SEND_MESAGES". Did you mean SEND_MESSAGES?');
});

test("one name may stand alone, and what is no set of permissions is refused", () => {
  expect([hasPermissions("4", "BAN_MEMBERS"), hasPermissions("2", "BAN_MEMBERS")]).toEqual([true, false]);
  for (const wrong of [-8n, 8, undefined, null, {}] as never[])
    expect(() => hasPermissions(wrong, "BAN_MEMBERS")).toThrow(/^a set of permissions is a list of names, bits, or /);
  for (const name of ["ADMIN", "constructor", "x".repeat(1000), ""])
    expect(() => hasPermissions(0n, name)).toThrow("there is no permission");
  expect(() => hasPermissions(0n, "ADMIN")).toThrow("Did you mean ADMINISTRATOR?");
});

describe("In a channel", () => {
  const all = permissionText(names.filter((name) => name !== "ADMINISTRATOR"));
  const left = (...denied: PermissionName[]): readonly PermissionName[] => {
    const may = memberPermissions({
      guild: { id: "1", owner_id: "9" },
      roles: [{ id: "1", permissions: all }],
      member: { user: { id: "7" }, roles: [] },
      channel: { permission_overwrites: [{ id: "1", type: 0, allow: "0", deny: permissionText(denied) }] },
    });
    return names.filter((name) => hasPermissions(may, [name]));
  };
  const gone = (...denied: PermissionName[]): readonly PermissionName[] => {
    const kept = left(...denied);
    return names.filter((name) => name !== "ADMINISTRATOR" && !denied.includes(name) && !kept.includes(name));
  };

  test("that is hidden nothing is left but what is done elsewhere: kicks, bans, names, expressions, the guild itself", () => {
    expect(left("VIEW_CHANNEL")).toEqual([
      "KICK_MEMBERS",
      "BAN_MEMBERS",
      "MANAGE_GUILD",
      "VIEW_AUDIT_LOG",
      "CHANGE_NICKNAME",
      "MANAGE_NICKNAMES",
      "MANAGE_EXPRESSIONS",
      "MODERATE_MEMBERS",
      "CREATE_EXPRESSIONS",
    ]);
  });

  test.each<[PermissionName, readonly PermissionName[]]>([
    [
      "SEND_MESSAGES",
      [
        "SEND_TTS_MESSAGES",
        "EMBED_LINKS",
        "ATTACH_FILES",
        "MENTION_EVERYONE",
        "USE_EXTERNAL_EMOJIS",
        "USE_EXTERNAL_STICKERS",
      ],
    ],
    ["READ_MESSAGE_HISTORY", ["ADD_REACTIONS"]],
    ["CONNECT", ["PRIORITY_SPEAKER", "STREAM", "SPEAK", "USE_VAD"]],
    ["MANAGE_MESSAGES", []],
    ["EMBED_LINKS", []],
    ["SPEAK", []],
  ])("who lacks %s lacks what needs it", (denied, without) => {
    expect(gone(denied)).toEqual(names.filter((name) => without.includes(name)));
  });
});
