import { systemClock } from "#platform";
import { sleep } from "../time/sleep.js";
import { within } from "../time/within.js";
import type { MakeStore, StoreCheck } from "./store-check.js";

/** What a rule has at hand. */
export interface StoreScene<Store> {
  readonly store: Store;
  /** The same data, as another process sees it; `store` itself where there is no other. */
  readonly other: Store;
  advance(ms: number): Promise<void>;
}

/** Tries one thing; throws when it does not hold. */
export type StoreRule<Store> = (scene: StoreScene<Store>) => Promise<void>;

/** Makes checks of rules, for an interface of your own. The names of the rules are those of the checks. */
export function storeChecks<Store>(
  make: MakeStore<Store>,
  rules: Readonly<Record<string, StoreRule<Store>>>,
): readonly StoreCheck[] {
  return Object.entries(rules).map(([name, rule]) => ({
    name,
    run: () =>
      within(
        {
          clock: systemClock,
          ms: LIMIT_MS,
          kind: "guard",
          late: () => new Error(`no end after ${LIMIT_MS} ms: ${name}`),
        },
        tryRule(make, rule),
      ),
  }));
}

/** A store that hangs has failed. */
const LIMIT_MS = 30_000;
/** Timers may run a little early by the store's clock. */
const LATE_MS = 20;

async function tryRule<Store>(make: MakeStore<Store>, rule: StoreRule<Store>): Promise<void> {
  const { store, open, advance, close } = await make();
  try {
    await rule({
      store,
      other: open === undefined ? store : await open(),
      advance: async (ms) => (advance === undefined ? sleep(systemClock, ms + LATE_MS) : advance(ms)),
    });
  } finally {
    await close?.();
  }
}
