/** Some of the members; one that is `undefined` counts as left out. */
export type Some<Members> = { readonly [Name in keyof Members]?: Members[Name] | undefined };

/**
 * The members that say something, so that they can be spread over `standard`: without those that are `undefined`, unless that is what
 * `standard` has, and so a value like others.
 */
export function given<Members extends object>(members: Some<Members>, standard: object = {}): Partial<Members> {
  const open = new Set(Object.entries(standard).flatMap(([name, value]) => (value === undefined ? [name] : [])));
  const named = Object.entries(members).filter(([name, value]) => value !== undefined || open.has(name));
  return Object.fromEntries(named) as Partial<Members>;
}
