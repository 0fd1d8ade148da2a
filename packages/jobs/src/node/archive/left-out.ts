/** Most lines about single files; what follows is counted. */
const MOST_LINES = 20;

/** Says which entries are left out and why, in a bounded number of lines. */
export interface LeftOut {
  add(name: string, reason: string): void;
  /** How many there are, and one last line for those that had none of their own. */
  finish(): number;
}

export function createLeftOut(tell: (line: string) => void): LeftOut {
  let count = 0;
  return {
    add(name, reason) {
      count += 1;
      if (count <= MOST_LINES) tell(`left out ${shown(name)}: ${reason}`);
    },
    finish() {
      if (count > MOST_LINES) tell(`left out ${count - MOST_LINES} more`);
      return count;
    },
  };
}

/** A name may hold anything: on a terminal, line breaks and escape codes of strangers have no place. */
export function shown(name: string): string {
  const text = JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
  return text.replace(/[\u007f-\u009f\u2028\u2029]/g, "?");
}
