/** Beyond it a name is compared by its beginning: it may come from anywhere. */
const LONGEST = 60;

/**
 * The known name that a misspelt one means: equal but for case and separators, the beginning of one, or a few letters left out, added,
 * changed or swapped. `undefined` when none is near.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const plain = plainly(name);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const other = plainly(candidate);
    const edits = editsBetween(plain, other);
    const begins = plain.length > 2 && (other.startsWith(plain) || other.endsWith(plain));
    if (edits < least && (begins || edits * 5 <= Math.max(plain.length, other.length) * 2))
      [best, least] = [candidate, edits];
  }
  return best;
}

function plainly(name: string): string {
  return name.slice(0, LONGEST).toLowerCase().replaceAll(/[\W_]/g, "");
}

/** Letters to insert, to remove, to change, and neighbours to swap. */
function editsBetween(a: string, b: string): number {
  const table: number[][] = [];
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      row.push(i + j === 0 ? 0 : Math.min(edits, isSwapped ? at(i - 2, j - 2) + 1 : Infinity));
    }
  }
  return at(a.length, b.length);
}
