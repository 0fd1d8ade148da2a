import { nodeModule } from "../../platform/node-module.js";

/** Node's AsyncLocalStorage, as far as it is needed. */
interface Context {
  run<Value>(owner: object, run: () => Value): Value;
  getStore(): object | undefined;
}

const { AsyncLocalStorage } = (nodeModule("node:async_hooks") ?? {}) as {
  readonly AsyncLocalStorage?: new () => Context;
};
const context = AsyncLocalStorage === undefined ? undefined : new AsyncLocalStorage();

/** What is begun here, and whatever comes of it, belongs to a world: a promise that is rejected unheard is known as its test's. */
export function ownedBy<Value>(world: object, run: () => Value): Value {
  return context === undefined ? run() : context.run(world, run);
}

/** The world that what runs now was begun for; `undefined` where that is not known. */
export function ownerNow(): object | undefined {
  return context?.getStore();
}
