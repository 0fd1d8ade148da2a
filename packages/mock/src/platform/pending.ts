import { nodeModule } from "./node-module.js";
import type { PendingBook, PendingItem } from "./pending-item.js";
import { watchJobs } from "./watch-jobs.js";
import { watchRequests } from "./watch-requests.js";
import { watchSockets } from "./watch-sockets.js";

/**
 * What is pending in this process: calls of clients, requests in the mock, and what the runtime tells of other code. One for
 * the process, whatever the number of mocks and of copies of this package, since async hooks cost every promise.
 */
export class Pending implements PendingBook {
  readonly #items = new Map<unknown, PendingItem>();
  readonly #users = new FinalizationRegistry<undefined>(() => this.#left());
  #userCount = 0;
  #stop: (() => void) | undefined;
  #purgeAt = 256;
  readonly #asideFamilies = new Set<string>();
  ours = false;

  /** Whether the runtime tells of all one-shot jobs and requests, so that nothing needs guessing. */
  get exact(): boolean {
    return this.#stop !== undefined;
  }

  /** Watches the runtime until the last user is collected. */
  use(user: object): void {
    if (this.#userCount === 0) this.#watch();
    this.forgive();
    this.#userCount += 1;
    this.#users.register(user, undefined);
  }

  uncounted<T>(make: () => T): T {
    const before = this.ours;
    this.ours = true;
    try {
      return make();
    } finally {
      this.ours = before;
    }
  }

  begin(key: unknown, item: PendingItem): void {
    if (this.#items.size >= this.#purgeAt) this.#purge();
    if (item.family !== undefined && this.#asideFamilies.has(item.family)) item.aside = true;
    this.#items.set(key, item);
  }

  end(key: unknown): void {
    this.#items.delete(key);
  }

  called(key: unknown): void {
    if (this.#items.get(key)?.mayGoOn !== true) this.#items.delete(key);
  }

  /** What stands in the way of quiet. */
  list(): readonly PendingItem[] {
    if (this.#items.size === 0) return nothing;
    const pending: PendingItem[] = [];
    for (const [key, item] of this.#items) {
      if (item.over?.() === true) this.#items.delete(key);
      else if (item.aside !== true && item.counts?.() !== false) pending.push(item);
    }
    return pending;
  }

  /** No longer waits for these. */
  setAside(items: readonly PendingItem[]): void {
    for (const item of items) {
      item.aside = true;
      if (item.family !== undefined) this.#asideFamilies.add(item.family);
    }
  }

  /** Nothing goes on now: of a family that was set aside, and of which none is left, the next is waited for again. */
  forgive(): void {
    if (this.#asideFamilies.size === 0) return;
    this.#purge();
    const left = new Set([...this.#items.values()].map(({ family }) => family));
    for (const family of this.#asideFamilies) if (!left.has(family)) this.#asideFamilies.delete(family);
  }

  #watch(): void {
    const stopJobs = watchJobs(this);
    if (stopJobs === undefined) return;
    const sockets = watchSockets(this);
    const stopRequests = watchRequests(this, sockets);
    this.#stop = () => {
      stopJobs();
      stopRequests();
      sockets.stop();
    };
  }

  #left(): void {
    this.#userCount -= 1;
    if (this.#userCount > 0) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#items.clear();
  }

  /** Cancelled timers say nothing: they are dropped when somebody looks, or when there are many. */
  #purge(): void {
    for (const [key, item] of this.#items) if (item.over?.() === true) this.#items.delete(key);
    this.#purgeAt = Math.max(256, this.#items.size * 2);
  }
}

const nothing: readonly PendingItem[] = [];
const place = Symbol.for("antiphon.mock.pending");

/** The one of this process. Kept at a module of Node's own, which the sandboxes of a test runner share. */
export function pendingOfProcess(): Pending {
  const home = (nodeModule("node:async_hooks") ?? globalThis) as { [place]?: Pending };
  return (home[place] ??= new Pending());
}
