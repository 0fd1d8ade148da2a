/**
 * A map whose members are also found by what they belong to, so that a request looks at those it asks for and at no others. A member that
 * comes to belong to something else is set again.
 */
export class Grouped<Member> extends Map<string, Member> {
  readonly #groupsOf: (member: Member) => readonly (string | undefined)[];
  readonly #groups = new Map<string, Map<string, Member>>();
  readonly #placed = new Map<string, readonly (string | undefined)[]>();

  constructor(groupsOf: (member: Member) => readonly (string | undefined)[]) {
    super();
    this.#groupsOf = groupsOf;
  }

  /** Members of a group, the oldest first. */
  of(group: string | undefined): Member[] {
    return this.entriesOf(group).map(([, member]) => member);
  }

  entriesOf(group: string | undefined): [id: string, member: Member][] {
    const members = group === undefined ? undefined : this.#groups.get(group);
    return members === undefined ? [] : [...members];
  }

  override set(id: string, member: Member): this {
    const groups = this.#groupsOf(member);
    for (const left of this.#placed.get(id) ?? []) if (!groups.includes(left)) this.#leave(id, left);
    this.#placed.set(id, groups);
    for (const group of groups) {
      if (group === undefined) continue;
      const members = this.#groups.get(group);
      if (members === undefined) this.#groups.set(group, new Map([[id, member]]));
      else members.set(id, member);
    }
    return super.set(id, member);
  }

  override delete(id: string): boolean {
    for (const group of this.#placed.get(id) ?? []) this.#leave(id, group);
    this.#placed.delete(id);
    return super.delete(id);
  }

  override clear(): void {
    this.#groups.clear();
    this.#placed.clear();
    super.clear();
  }

  #leave(id: string, group: string | undefined): void {
    const members = group === undefined ? undefined : this.#groups.get(group);
    members?.delete(id);
    if (members?.size === 0) this.#groups.delete(group as string);
  }
}
