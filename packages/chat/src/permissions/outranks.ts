import type { PermissionFacts } from "./member-permissions.js";

/** Whether one member outranks another, as kicks, bans and role changes demand; the owner outranks everybody. */
export function outranks(
  {
    guild,
    roles,
  }: {
    readonly guild: PermissionFacts["guild"];
    readonly roles: readonly { readonly id: string; readonly position: number }[];
  },
  actor: PermissionFacts["member"],
  target: PermissionFacts["member"],
): boolean {
  if (guild.owner_id === actor.user.id) return actor.user.id !== target.user.id;
  if (guild.owner_id === target.user.id) return false;
  const [mine, theirs] = [actor, target].map(({ roles: held }) =>
    roles
      .filter(({ id }) => held.includes(id))
      .reduce((best, role) => (above(role, best) ? role : best), { id: guild.id, position: 0 }),
  ) as [Rank, Rank];
  return above(mine, theirs);
}

interface Rank {
  readonly id: string;
  readonly position: number;
}

/** On equal positions the older role, with the lower id, stands higher. */
function above(a: Rank, b: Rank): boolean {
  if (a.position !== b.position) return a.position > b.position;
  return BigInt(a.id) < BigInt(b.id);
}
