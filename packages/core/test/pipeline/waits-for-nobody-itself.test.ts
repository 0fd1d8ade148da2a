import type { CallEvent, ClientOptions, Hooks } from "@antiphon/core";
import type { Operation, Runtime, RuntimeInit } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { createManualClock, runUntilDone } from "../time/manual-clock.js";
import { type ScriptedAnswer, scriptRuntime } from "./scripted-runtime.js";

const login: Operation = { id: "login", method: "POST", path: "/login", safety: "unsafe", response: "json", codes: [] };
const get: Operation = { ...login, id: "things.get", method: "GET", path: "/things", safety: "safe", auth: ["token"] };

type Use = (
  login: () => Promise<string>,
) => Partial<Omit<RuntimeInit, "options">> & { readonly options?: ClientOptions };
const header = (authorization: string) => ({ headers: { authorization } });

function hookOf(name: keyof Hooks, ask: () => Promise<string>): Hooks {
  const hook = async (event: { readonly call?: CallEvent } & Partial<CallEvent>): Promise<void> => {
    // Of the call by `ask` itself nobody asks, or it would have no end.
    if ((event.call ?? event).operation !== "login") await ask();
  };
  return { [name]: hook };
}

/** Everything of the user's that may use the same client, which has one place. */
const uses: Readonly<Record<string, Use>> = {
  "its credential": (ask) => ({ schemes: { token: { credential: async () => header(await ask()) } } }),
  "two credentials": (ask) => ({
    schemes: {
      token: { credential: async () => header(await ask()) },
      other: { credential: async () => ({ query: { key: await ask() } }) },
    },
  }),
  "its renewed credential": (ask) => {
    let token = "old";
    return {
      schemes: {
        token: {
          credential: () => header(token),
          refresh: async () => ((token = await ask()), true),
        },
      },
    };
  },
  ...Object.fromEntries(
    (["onCall", "onAttempt", "onAnswer", "onRetry", "onResult"] as const).map((name) => [
      `the hook ${name}`,
      (ask: () => Promise<string>) => ({
        options: { hooks: hookOf(name, ask) },
        schemes: { token: { credential: () => header("new") } },
      }),
    ]),
  ),
};

describe.each(Object.entries(uses))("a client of one place whose own client is asked by %s", (kind, use) => {
  test.each([1, 5])("answers %i calls at once", async (calls) => {
    const clock = createManualClock();
    let failures = 2;
    const server = ({
      url,
      headers,
    }: {
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    }): ScriptedAnswer => {
      if (url.includes("/login")) return { body: { token: "new" } };
      if (headers["authorization"] === "old") return { status: 401 };
      return (failures -= 1) >= 0 && kind.includes("Retry") ? { status: 503 } : { body: { done: true } };
    };
    const client: { runtime?: Runtime } = {};
    const ask = async (): Promise<string> =>
      (await (client.runtime as Runtime).call<{ readonly token: string }, string>(login, {}, undefined)).token;
    const { options, ...init } = use(ask);
    const { runtime } = scriptRuntime(server, { ...init, options: { ...options, maxConcurrency: 1 } }, clock);
    client.runtime = runtime;
    const operation = init.schemes && "other" in init.schemes ? { ...get, auth: ["token", "other"] } : get;
    const all = Promise.all(Array.from({ length: calls }, () => runtime.call(operation, {}, undefined)));
    expect(await runUntilDone(clock, all)).toEqual(Array.from({ length: calls }, () => ({ done: true })));
    expect(clock.pending).toBe(0);
  });
});
