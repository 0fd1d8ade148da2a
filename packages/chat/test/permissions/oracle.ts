/* A third opinion on permissions. It imports nothing: neither client nor mock can share a mistake with it. */

export interface OracleGuild {
  readonly id: string;
  readonly ownerId: string;
  readonly roles: Readonly<Record<string, bigint>>;
  readonly memberRoles: Readonly<Record<string, readonly string[]>>;
  /** Members in a timeout. */
  readonly silent: readonly string[];
  readonly overwrites: Readonly<
    Record<string, readonly { readonly id: string; readonly allow: bigint; readonly deny: bigint }[]>
  >;
}

/** Decides one bit by the rules as people tell them, from the strongest word to the weakest. */
export function oracleSays(guild: OracleGuild, userId: string, channelId: string, bit: number): boolean {
  const roles = guild.memberRoles[userId];
  if (roles === undefined) return false;
  if (guild.ownerId === userId) return true;
  const all = [guild.id, ...roles];
  const isSet = (value: bigint | undefined, at: number): boolean => ((value ?? 0n) >> BigInt(at)) % 2n === 1n;
  if (all.some((role) => isSet(guild.roles[role], 3))) return true;
  const own = guild.overwrites[channelId] ?? [];
  const word = (ids: readonly string[]): boolean | undefined => {
    const mine = own.filter(({ id }) => ids.includes(id));
    if (mine.some(({ allow }) => isSet(allow, bit))) return true;
    return mine.some(({ deny }) => isSet(deny, bit)) ? false : undefined;
  };
  return word([userId]) ?? word(roles) ?? word([guild.id]) ?? all.some((role) => isSet(guild.roles[role], bit));
}

/** What comes of it: a room that is not seen holds nothing, one permission can need another, and a timeout silences all but the owner. */
export function oracleMay(guild: OracleGuild, userId: string, channelId: string, bit: number): boolean {
  const [view, send, history, react, embed] = [10, 11, 16, 6, 14];
  const says = (one: number | undefined): boolean => one !== undefined && oracleSays(guild, userId, channelId, one);
  if (guild.ownerId !== userId && guild.silent.includes(userId) && [send, react, embed].includes(bit)) return false;
  if (!says(view) || !says(bit)) return false;
  if (bit === embed) return says(send);
  return bit === react ? says(history) : true;
}
