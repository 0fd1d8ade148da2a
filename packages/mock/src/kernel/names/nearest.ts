/** The known name that a misspelt one means: equal but for case and separators, or a few letters away. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (typeof name !== "string") return undefined; // a caller without types
  const plain = plainly(name);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of known) {
    const other = plainly(candidate);
    if (other === plain) return candidate;
    if (Math.abs(other.length - plain.length) >= least) continue;
    const distance = editsBetween(plain, other);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** What a refusal says after the wrong name: `; did you mean "players.create"?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = nearest(name, known);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}

/** Names beyond this length are compared by their beginning: a name comes from outside. */
const longest = 100;

function plainly(name: string): string {
  return name
    .slice(0, longest)
    .toLowerCase()
    .replaceAll(/[\s_.-]/g, "");
}

/** Insertions, removals, changes and swaps of neighbours. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
