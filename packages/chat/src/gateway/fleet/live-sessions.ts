/** Which accounts have a session in this process, per world: by the class or runtime that opens the sockets, since tests have many. */
const worlds = new WeakMap<object, Map<string, Set<object>>>();

/** Notes that `owner` has a session of that account; true when another one has one too. */
export function beginSession(world: object, account: string, owner: object): boolean {
  const accounts = worlds.get(world) ?? new Map<string, Set<object>>();
  worlds.set(world, accounts);
  const owners = accounts.get(account) ?? new Set();
  accounts.set(account, owners.add(owner));
  return owners.size > 1;
}

/** The session is over. */
export function endSession(world: object, account: string, owner: object): void {
  const owners = worlds.get(world)?.get(account);
  owners?.delete(owner);
  if (owners?.size === 0) worlds.get(world)?.delete(account);
}
