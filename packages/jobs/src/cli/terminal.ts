import { Presets, SingleBar } from "cli-progress";

/** Where the program writes: results to `out`, everything else to `err`. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** A bar where people look on; otherwise a line at each new note. */
  bar(title: string): ProgressBar;
}

export interface ProgressBar {
  update(done: number, total: number | undefined, note: string): void;
  stop(): void;
}

export function processTerminal(): Terminal {
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    bar: (title) =>
      process.stderr.isTTY ? drawnBar(title) : notedBar(title, (line) => process.stderr.write(`${line}\n`)),
  };
}

function drawnBar(title: string): ProgressBar {
  const format = `${title} [{bar}] {note}`;
  const bar = new SingleBar({ format, hideCursor: true, barsize: 24, stream: process.stderr }, Presets.shades_classic);
  let started = false;
  return {
    update(done, total, note) {
      const most = total ?? Math.max(done, 1);
      if (!started) bar.start(most, done, { note });
      started = true;
      bar.setTotal(most);
      bar.update(done, { note });
    },
    stop: () => bar.stop(),
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
