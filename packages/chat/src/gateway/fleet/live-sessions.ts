/** Whose session each owner in this process has, per world: by the class or runtime that opens the sockets, since tests have many. */
const worlds = new WeakMap<object, Map<object, string>>();

/** Notes that `owner` has a session of that account; true when another one has one too. */
export function beginSession(world: object, account: string, owner: object): boolean {
  const accounts = worlds.get(world) ?? new Map<object, string>();
  worlds.set(world, accounts);
  const isSecond = [...accounts.values()].includes(account);
  accounts.set(owner, account);
  return isSecond;
}

/** The session is over. */
export function endSession(world: object, owner: object): void {
  worlds.get(world)?.delete(owner);
}
