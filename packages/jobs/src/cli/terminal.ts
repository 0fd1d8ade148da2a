/** Where the program writes: results to `out`, everything else to `err`. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** A bar where people look on; otherwise a line at each new note. */
  bar(title: string): ProgressBar;
  /** Aborted when nobody reads `out` any more, as behind `head`. */
  readonly closed?: AbortSignal | undefined;
}

export interface ProgressBar {
  update(done: number, total: number | undefined, note: string): void;
  stop(): void;
}

/** Nobody reads the results any more. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  const closed = new AbortController();
  // A pipe whose reader has gone is no fault: without a listener it would end the process, and a worker's jobs with it.
  stdout.on("error", () => closed.abort(new ReaderGone("the output is read no further")));
  stderr.on("error", () => undefined);
  const err = (line: string): void => void stderr.write(`${line}\n`);
  return {
    out: (line) => void stdout.write(`${line}\n`),
    err,
    bar: (title) => (stderr.isTTY ? drawnBar(title, (text) => void stderr.write(text)) : notedBar(title, err)),
    closed: closed.signal,
  };
}

const WIDTH = 24;

/** Drawn anew on its own line. */
export function drawnBar(title: string, print: (text: string) => void): ProgressBar {
  let last = "";
  return {
    update(done, total, note) {
      const filled = total === undefined ? 0 : Math.round(WIDTH * Math.min(1, done / Math.max(total, 1)));
      const line = `${title} [${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}] ${note}`;
      if (line !== last) print(`\r${line.padEnd(last.length)}`);
      last = line;
    },
    stop: () => void (last !== "" && print("\n")),
  };
}

/** For logs and pipes, where a bar would be noise. */
export function notedBar(title: string, print: (line: string) => void): ProgressBar {
  let last: string | undefined;
  return {
    update(_done, _total, note) {
      if (note !== last) print(`${title} ${note}`);
      last = note;
    },
    stop: () => undefined,
  };
}
