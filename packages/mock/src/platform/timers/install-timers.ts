import { callSite } from "../call-site.js";
import { nodeModule } from "../node-module.js";
import { findRealTimers, isFaked } from "../real-timers.js";
import { isTestRunner } from "../test-runner.js";
import { virtualDate } from "./virtual-date.js";
import { createVirtualPromises } from "./virtual-promises.js";
import { createVirtualTimers, type TimeSource } from "./virtual-timers.js";

type Functions = Record<string, unknown>;
type Callable = (...args: unknown[]) => unknown;

/** Which world has the timers: one for the process, since these are its own. */
const place = Symbol.for("antiphon.mock.timers");

/**
 * Puts timers and dates of this process on another time. Gives the function that puts back what was there. Throws `TypeError` where
 * somebody has replaced them already.
 */
export function installTimers(source: TimeSource): () => void {
  const home = (nodeModule("node:async_hooks") ?? globalThis) as { [place]?: boolean };
  const world = globalThis as unknown as Functions;
  if (home[place] === true)
    throw new TypeError(
      "The timers of this process move with another world; put them back first, or run such tests one by one.",
    );
  if (isFaked(world["setTimeout"] as never) || "clock" in (world["Date"] as object))
    throw new TypeError(
      "The timers of this process are a test runner's fakes; put the real ones back before clock.install().",
    );
  const real = findRealTimers();
  const timers = createVirtualTimers(source, real.clearTimeout);
  const { setTimeout, setInterval, clearTimeout, clearInterval } = timers;
  const promises = createVirtualPromises(timers);
  const replaced: (() => void)[] = [];
  const replace = (owner: Functions, name: string, value: unknown): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (before === undefined) return;
    Object.defineProperty(owner, name, { configurable: true, enumerable: true, writable: true, value });
    replaced.push(() => void Object.defineProperty(owner, name, before));
  };
  const ofNode = nodeModule("node:timers") as Functions | undefined;
  for (const owner of [world, ofNode]) {
    if (owner === undefined) continue;
    for (const [name, run] of Object.entries({ setTimeout, setInterval }))
      replace(owner, name, forUsers(name, run as never, owner[name] as never));
    for (const [name, run] of Object.entries({ clearTimeout, clearInterval })) replace(owner, name, run);
  }
  const ofPromises = nodeModule("node:timers/promises") as Functions | undefined;
  if (ofPromises !== undefined) for (const [name, run] of Object.entries(promises)) replace(ofPromises, name, run);
  replace(
    world,
    "Date",
    virtualDate(world["Date"] as DateConstructor, () => source.now()),
  );
  syncImports();
  home[place] = true;
  return () => {
    for (const restore of replaced.reverse()) restore();
    syncImports();
    timers.clear();
    home[place] = false;
  };

  /** Test runners keep their own time: their limits are real. */
  function forUsers(name: string, virtual: Callable, own: Callable): unknown {
    const either: Callable = (...args) => (isTestRunner(callSite()) ? own : virtual)(...args);
    Object.defineProperty(either, "clock", { value: { [`_${name}`]: own } }); // as fakes have it, for who looks for the real one
    const promisify = Symbol.for("nodejs.util.promisify.custom");
    return Object.defineProperty(either, promisify, { value: promises.setTimeout });
  }
}

/** `import { setTimeout } from "node:timers/promises"` sees what was put there. */
function syncImports(): void {
  (nodeModule("node:module") as { syncBuiltinESMExports?(): void } | undefined)?.syncBuiltinESMExports?.();
}
