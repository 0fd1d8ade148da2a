import type { Mock } from "@antiphon/mock";
import { randomOf } from "../random-of.js";
import type { OracleGuild } from "./oracle.js";

type Scenario = ReturnType<Mock["astral"]["guild"]>;

/** Bits that the test tells apart by what the mock does. */
export const tested = {
  VIEW_CHANNEL: 10,
  SEND_MESSAGES: 11,
  READ_MESSAGE_HISTORY: 16,
  ADD_REACTIONS: 6,
  MANAGE_MESSAGES: 13,
  EMBED_LINKS: 14,
} as const;

export interface RandomGuild {
  readonly scenario: Scenario;
  readonly facts: OracleGuild;
  readonly members: readonly { readonly id: string; readonly token: string }[];
  readonly channelIds: readonly string[];
}

/** A guild with random roles, members and overwrites. Equal seeds give equal guilds. */
export function randomGuild(mock: Mock, seed: number): RandomGuild {
  const random = randomOf(seed);
  const chance = (share: number): boolean => random() < share;
  const someBits = (share: number): bigint =>
    Object.values(tested).reduce((set, bit) => (chance(share) ? set | (1n << BigInt(bit)) : set), 0n);
  const everyone = someBits(0.6);
  const scenario = mock.astral.guild({ name: `random ${seed}`, everyone, bot: false });
  const names = ["r0", "r1", "r2"];
  const permissions: Record<string, bigint> = { [scenario.id]: everyone };
  for (const name of names) {
    const bits = chance(0.08) ? 8n : someBits(0.25);
    scenario.role({ name, permissions: bits });
    permissions[scenario.roles[name] ?? ""] = bits;
  }
  const memberRoles: Record<string, string[]> = { [mock.astral.personId]: [] };
  const people = ["m0", "m1", "m2"];
  for (const name of people) {
    const held = names.filter(() => chance(0.4));
    scenario.member({ name, roles: held });
    memberRoles[scenario.members[name] ?? ""] = held.map((role) => scenario.roles[role] ?? "");
  }
  const overwrites: Record<string, { id: string; allow: bigint; deny: bigint }[]> = {};
  const channelIds = ["c0", "c1"].map((channel) => {
    const holders = ["@everyone", ...names, ...people].filter(() => chance(0.5));
    const input = Object.fromEntries(
      holders.map((holder) => {
        const allow = someBits(0.3);
        return [holder, { allow, deny: someBits(0.3) & ~allow }];
      }),
    );
    scenario.channel({ name: channel, overwrites: input });
    const id = scenario.channels[channel] ?? "";
    overwrites[id] = Object.entries(input).map(([holder, { allow, deny }]) => ({
      id: scenario.roles[holder] ?? scenario.members[holder] ?? "",
      allow,
      deny,
    }));
    return id;
  });
  const silent = people.filter(() => chance(0.25)).map((name) => scenario.members[name] ?? "");
  const ownerId = mock.astral.personId;
  return {
    scenario,
    channelIds,
    facts: { id: scenario.id, ownerId, roles: permissions, memberRoles, overwrites, silent },
    members: people.map((name) => ({ id: scenario.members[name] ?? "", token: scenario.tokenOf(name) })),
  };
}
