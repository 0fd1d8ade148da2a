import { describe, expect, test } from "vitest";
import {
  explainPermission,
  memberPermissions,
  permissionNames,
  permissionText,
  type PermissionFacts,
} from "../../src/index.js";

const until = "2026-03-30T13:00:00.000Z";
const facts = (change: Partial<PermissionFacts> = {}, roles: readonly string[] = []): PermissionFacts => ({
  guild: { id: "1", owner_id: "9" },
  roles: [
    {
      id: "1",
      permissions: permissionText([
        "VIEW_CHANNEL",
        "SEND_MESSAGES",
        "EMBED_LINKS",
        "ADD_REACTIONS",
        "READ_MESSAGE_HISTORY",
        "KICK_MEMBERS",
      ]),
    },
    { id: "2", permissions: permissionText(["ADMINISTRATOR"]), name: "admins" },
  ],
  member: { user: { id: "7" }, roles, communication_disabled_until: until },
  ...change,
});
const names = (of: PermissionFacts): readonly string[] => permissionNames(memberPermissions(of));

describe("A member in a timeout", () => {
  test("may look, and neither write nor react, in the guild and in a channel", () => {
    for (const channel of [undefined, {}])
      expect(names(facts({ channel }))).toEqual(["KICK_MEMBERS", "VIEW_CHANNEL", "READ_MESSAGE_HISTORY"]);
    expect(explainPermission(facts(), "SEND_MESSAGES")).toBe("SEND_MESSAGES: missing, the member is in a timeout.");
  });

  test("is silent as an administrator too, and is not as the owner", () => {
    expect(names(facts({}, ["2"]))).not.toContain("SEND_MESSAGES");
    expect(names(facts({}, ["2"]))).toContain("MANAGE_MESSAGES");
    expect(explainPermission(facts({}, ["2"]), "SEND_MESSAGES")).toContain("in a timeout");
    expect(names(facts({ guild: { id: "1", owner_id: "7" } }))).toContain("SEND_MESSAGES");
  });

  test("may write again once it has ended, by the time that is given", () => {
    expect(names(facts({ now: Date.parse(until) - 1 }))).not.toContain("SEND_MESSAGES");
    expect(names(facts({ now: Date.parse(until) }))).toContain("SEND_MESSAGES");
    expect(names(facts({ member: { user: { id: "7" }, roles: [], communication_disabled_until: null } }))).toContain(
      "SEND_MESSAGES",
    );
  });
});

describe("In a channel", () => {
  const denying = (...denied: Parameters<typeof permissionText>[0] & readonly string[]): PermissionFacts => ({
    ...facts({ member: { user: { id: "7" }, roles: [] } }),
    channel: { permission_overwrites: [{ id: "1", type: 0, allow: "0", deny: permissionText(denied) }] },
  });

  test("that the member cannot see, what concerns the guild alone is left", () => {
    expect(names(denying("VIEW_CHANNEL"))).toEqual(["KICK_MEMBERS"]);
    expect(explainPermission(denying("VIEW_CHANNEL"), "SEND_MESSAGES")).toBe(
      "SEND_MESSAGES: missing in this channel, since the member lacks VIEW_CHANNEL there.",
    );
  });

  test("who may not send may not embed, and who may not read may not react", () => {
    expect(names(denying("SEND_MESSAGES"))).not.toContain("EMBED_LINKS");
    expect(names(denying("READ_MESSAGE_HISTORY"))).not.toContain("ADD_REACTIONS");
    expect(explainPermission(denying("SEND_MESSAGES"), "EMBED_LINKS")).toContain("lacks SEND_MESSAGES");
  });
});
