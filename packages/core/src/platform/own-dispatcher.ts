import { types } from "node:util";

/** Of either generation; which of them the built-in `fetch` reads depends on the version of Node. */
const PLACES = ["undici.globalDispatcher.1", "undici.globalDispatcher.2"].map((name) => Symbol.for(name));
const usual = new WeakSet();

/** Whether somebody has put a dispatcher of undici where the built-in `fetch` finds it: a proxy, interceptors, certificates. */
export function hasOwnDispatcher(): boolean {
  const dispatchers = globalThis as unknown as Readonly<Record<symbol, object | undefined>>;
  for (const place of PLACES) {
    const dispatcher = dispatchers[place];
    if (dispatcher === undefined || usual.has(dispatcher)) continue;
    if (!isUsual(dispatcher)) return true;
    usual.add(dispatcher);
  }
  return false;
}

/** An agent that says nothing of how connections are made. One with limits alone is the usual: our own hold. */
function isUsual(dispatcher: object): boolean {
  const { name } = dispatcher.constructor;
  if (name === "Dispatcher1Wrapper") return true; // stands for the newer one
  if (name !== "Agent" || types.isProxy(dispatcher)) return false; // composed ones are proxies
  const options = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === "options");
  const { connect, interceptors } = ((options && (dispatcher as Options)[options]) ?? {}) as Readonly<
    Record<string, unknown>
  >;
  return connect === undefined && interceptors === undefined && !Object.hasOwn(dispatcher, "dispatch");
}

type Options = Readonly<Record<symbol, unknown>>;
