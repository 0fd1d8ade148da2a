import type { TokenStore, Tokens } from "../credentials/token-store.js";
import { expectSame, expectThat } from "./expect-that.js";
import type { MakeStore, StoreCheck } from "./store-check.js";
import { storeChecks, type StoreRule } from "./store-checks.js";

/**
 * Checks of a `TokenStore` that several processes may share: tokens are kept whole, and `lock()` lets one work at a time, so that a
 * refresh token that rotates is used once. A store without `lock()` fails them.
 */
export function tokenStoreChecks(make: MakeStore<TokenStore>): readonly StoreCheck[] {
  return storeChecks(make, RULES);
}

const RULES: Readonly<Record<string, StoreRule<TokenStore>>> = {
  "has no tokens at first": async ({ store }) => {
    expectThat((await store.load()) === undefined, "undefined", "tokens");
  },
  "keeps tokens as they were given": async ({ store, other }) => {
    for (const tokens of ALL) {
      await store.save(tokens);
      expectSame(await other.load(), tokens);
      expectSame(await store.load(), tokens);
    }
  },
  "keeps nothing of the tokens before": async ({ store, other }) => {
    await store.save({ accessToken: "a1", refreshToken: "r1", expiresAt: 1_900_000_000_000 });
    await other.save({ accessToken: "a2" });
    expectSame(await store.load(), { accessToken: "a2" });
  },
  "lets one work at a time into its lock": async ({ store, other }) => {
    let inside = 0;
    let most = 0;
    const done = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        locked(at % 2 ? other : store, async () => {
          most = Math.max(most, (inside += 1));
          await store.load();
          await other.load();
          inside -= 1;
          return at;
        }),
      ),
    );
    expectSame(most, 1);
    expectSame(done, [0, 1, 2, 3, 4, 5]);
  },
  "passes on what the work throws, and lets the next in": async ({ store, other }) => {
    const refused = new Error("the work failed");
    const reason: unknown = await locked(store, () => Promise.reject(refused)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expectThat(reason === refused, "the error of the work", String(reason));
    expectSame(await locked(other, () => Promise.resolve("next")), "next");
  },
  "renews a token once, however many want to": async ({ store, other }) => {
    await store.save({ accessToken: "a1", refreshToken: "r1" });
    let renewals = 0;
    await Promise.all(
      Array.from({ length: 8 }, (_, at) => {
        const mine = at % 2 ? other : store;
        return locked(mine, async () => {
          if ((await mine.load())?.refreshToken !== "r1") return;
          renewals += 1;
          await mine.save({ accessToken: "a2", refreshToken: "r2" });
        });
      }),
    );
    expectSame(renewals, 1);
    expectSame(await other.load(), { accessToken: "a2", refreshToken: "r2" });
  },
};

const ALL: readonly Tokens[] = [
  { accessToken: "a" },
  { accessToken: "a\n\u0000é😀\"'", refreshToken: "r".repeat(4096), expiresAt: 1_900_000_000_123 },
  { accessToken: "b", refreshToken: "r" },
  { accessToken: "c", expiresAt: 0 },
];

async function locked<T>(store: TokenStore, work: () => Promise<T>): Promise<T> {
  if (store.lock === undefined)
    throw new Error("expected lock(): without it two processes use one refresh token twice");
  return store.lock(work);
}
