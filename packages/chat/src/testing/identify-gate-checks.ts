import {
  expectSame,
  expectThat,
  storeChecks,
  type MakeStore,
  type StoreCheck,
  type StoreRule,
} from "@antiphon/core/testing";
import type { IdentifyGate, IdentifyPermit } from "../gateway/fleet/identify-gate.js";

/** Checks of an `IdentifyGate` whose pause is `spacingMs`: how its buckets, pauses and permits behave. */
export function identifyGateChecks(
  make: MakeStore<IdentifyGate>,
  { spacingMs }: { readonly spacingMs: number },
): readonly StoreCheck[] {
  return storeChecks(make, rulesOf(spacingMs));
}

const rulesOf = (spacingMs: number): Readonly<Record<string, StoreRule<IdentifyGate>>> => ({
  "lets the first of a bucket in at once": async ({ store }) => {
    (await enter(store, 0, 1)).written();
  },
  "lets the next of a bucket in once the pause after the frame is over, and not before": async (scene) => {
    const { store, other, advance } = scene;
    (await enter(store, 0, 1)).written();
    const next = watched(enter(other, 1, 1));
    await advance(spacingMs / 2);
    expectThat(!next.isSettled(), "the second to wait for the whole pause", "a permit after half of it");
    await until(scene, next, spacingMs);
    (await next.permit).written();
  },
  "holds a bucket while a permit is out": async (scene) => {
    const { store, other, advance } = scene;
    const first = await enter(store, 0, 1);
    const next = watched(enter(other, 1, 1));
    await advance(spacingMs / 2);
    expectThat(!next.isSettled(), "the second to wait for the first", "two permits");
    first.written();
    await until(scene, next, spacingMs);
    (await next.permit).cancel();
  },
  "lets the next in at once when the frame was not written": async (scene) => {
    (await enter(scene.store, 0, 1)).cancel();
    const next = watched(enter(scene.other, 1, 1));
    await scene.advance(spacingMs / 4);
    expectThat(next.isSettled(), "a permit without a pause", "none after a quarter of it");
    (await next.permit).written();
  },
  "lets buckets go without regard for each other": async ({ store, other }) => {
    for (const shard of [0, 1, 2, 3]) (await enter(shard % 2 ? other : store, shard, 4)).written();
  },
  "puts shards of one remainder into one bucket": async (scene) => {
    (await enter(scene.store, 1, 4)).written();
    const same = watched(enter(scene.other, 5, 4));
    (await enter(scene.store, 6, 4)).written();
    await scene.advance(spacingMs / 2);
    expectThat(!same.isSettled(), "shard 5 to wait for shard 1", "a permit");
    await until(scene, same, spacingMs);
    (await same.permit).cancel();
  },
  "rejects with the signal's reason, and lets those behind go on": async (scene) => {
    (await enter(scene.store, 0, 1)).written();
    const leaving = new AbortController();
    const reason = new Error("the shard is closed");
    const left = scene.other.enter(1, 1, leaving.signal).then(
      () => undefined,
      (error: unknown) => error,
    );
    const behind = watched(enter(scene.store, 2, 1));
    leaving.abort(reason);
    expectThat((await left) === reason, "the signal's own reason", "another end");
    await until(scene, behind, spacingMs);
    (await behind.permit).written();
  },
  "refuses one that has left already": async ({ store }) => {
    const reason = new Error("left before");
    const found: unknown = await store.enter(0, 1, AbortSignal.abort(reason)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expectSame(found === reason, true);
  },
});

const enter = (gate: IdentifyGate, shard: number, maxConcurrency: number): Promise<IdentifyPermit> =>
  gate.enter(shard, maxConcurrency, new AbortController().signal);

interface Watched {
  readonly permit: Promise<IdentifyPermit>;
  isSettled(): boolean;
}

function watched(permit: Promise<IdentifyPermit>): Watched {
  let isSettled = false;
  const settle = (): void => void (isSettled = true);
  permit.then(settle, settle);
  return { permit, isSettled: () => isSettled };
}

/** Lets time pass until it is in: shared gates may add a little to the pause. */
async function until(
  { advance }: Parameters<StoreRule<IdentifyGate>>[0],
  next: Watched,
  spacingMs: number,
): Promise<void> {
  for (let passed = 0; passed < 10 && !next.isSettled(); passed++) await advance(spacingMs / 4);
  expectThat(next.isSettled(), `a permit within ${2.5 * spacingMs} ms`, "none");
}
