/** One figure. */
export interface Row {
  readonly name: string;
  readonly goal: string;
  /** The figure, in words. Runs in a process of its own. */
  measure(): Promise<string> | string;
}

/** A built file of a package. */
export function dist(path: string): string {
  return new URL(`../../packages/${path}`, import.meta.url).href;
}

export function load<Module>(path: string): Promise<Module> {
  return import(dist(path)) as Promise<Module>;
}

/** CPU in µs of one of `count` units that `run` does. */
export async function cpuOf(run: () => Promise<unknown> | unknown, count: number): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** So many at once until `count` are done. */
export async function inLanes(lanes: number, count: number, run: () => Promise<unknown>): Promise<void> {
  let left = count;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await run();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
