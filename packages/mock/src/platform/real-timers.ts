import { nodeModule } from "./node-module.js";

type TimerName = "setTimeout" | "clearTimeout" | "setImmediate";
type Callable = (...args: never[]) => unknown;

/** A faked timer of `@sinonjs/fake-timers` (Vitest, Jest) carries its clock, which keeps the real one. */
type MaybeFaked = Callable & { readonly clock?: Readonly<Record<string, unknown>>; readonly _isMockFunction?: boolean };

/** The timers of the runtime itself, also where a test has replaced the global ones: before this file was loaded, or later. */
export interface RealTimers {
  readonly setTimeout: ((run: () => void, ms: number) => unknown) | undefined;
  readonly clearTimeout: ((timer: unknown) => void) | undefined;
  readonly setImmediate: ((run: () => void) => unknown) | undefined;
}

/** Finds them: Node's own module first, which the sandboxes of test runners do not replace; then what a fake keeps. */
export function findRealTimers(): RealTimers {
  const ofNode = (nodeModule("node:timers") ?? {}) as Partial<Record<TimerName, MaybeFaked>>;
  const ofGlobal = globalThis as unknown as Partial<Record<TimerName, MaybeFaked>>;
  const find = (name: TimerName): Callable | undefined => {
    const known = [ofNode[name], ofGlobal[name], keptBy(ofNode[name], name), keptBy(ofGlobal[name], name)];
    return known.find((timer) => typeof timer === "function" && !isFaked(timer));
  };
  return {
    setTimeout: find("setTimeout") as RealTimers["setTimeout"],
    clearTimeout: find("clearTimeout") as RealTimers["clearTimeout"],
    setImmediate: find("setImmediate") as RealTimers["setImmediate"],
  };
}

function keptBy(timer: MaybeFaked | undefined, name: TimerName): MaybeFaked | undefined {
  return timer?.clock?.[`_${name}`] as MaybeFaked | undefined;
}

/** Whether a timer function is a test runner's. */
export function isFaked(timer: MaybeFaked): boolean {
  return timer.clock !== undefined || timer._isMockFunction === true;
}
