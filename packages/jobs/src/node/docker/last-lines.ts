/** Lines of a failed program that are told with its failure. */
const LAST_LINES = 5;
const LONGEST_REASON = 1000;

/** Passes lines on and keeps the last ones, to be told with a failure. */
export function lastLines(emit: (line: string) => void): { emit(line: string): void; said(): string } {
  const kept: string[] = [];
  return {
    emit(line) {
      emit(line);
      if (line.trim() === "") return;
      kept.push(line.trim());
      if (kept.length > LAST_LINES) kept.shift();
    },
    said() {
      const text = kept.join("\n").slice(-LONGEST_REASON);
      return text === "" ? "." : `: ${text}`;
    },
  };
}
