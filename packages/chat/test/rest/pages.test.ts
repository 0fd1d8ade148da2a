import { get } from "node:http";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { expect, test } from "vitest";
import { onEveryFace, type Stage } from "../../../mock/test/faces/faces.js";
import type { Engines } from "@antiphon/mock";

const client = "https://app.fluxer.app";
const blog = "https://blog.example";

/** What a browser decides by. */
interface Seen {
  readonly status: number;
  readonly allowed: string | null;
  readonly exposed: string | null;
}

function asPage<Api extends "fluxer" | "astral">(
  { fetch }: Pick<Stage<Engines, Api>, "fetch">,
  origin: string,
): (url: string, method?: string, headers?: Record<string, string>) => Promise<Seen> {
  return async (url, method = "GET", headers = {}) => {
    const json = method === "GET" ? {} : { "content-type": "application/json" };
    const body = method === "GET" ? {} : { body: "{}" };
    const response = await fetch(url, { method, headers: { origin, ...json, ...headers }, ...body });
    return {
      status: response.status,
      allowed: response.headers.get("access-control-allow-origin"),
      exposed: response.headers.get("access-control-expose-headers"),
    };
  };
}

const question = { "access-control-request-method": "POST", "access-control-request-headers": "authorization" };

onEveryFace("pages and Fluxer", "fluxer", (bench) => {
  bench.test(
    "the pages that the platform lists may read, others may not; by default those on this machine too",
    async (stage) => {
      const { baseUrl, token } = stage.options();
      const me = `${baseUrl}/users/@me`;
      const bot = { authorization: `Bot ${token}` };
      for (const origin of ["http://localhost:5173", "https://127.0.0.1", client]) {
        const seen = { status: 200, allowed: origin, exposed: "X-Fluxer-Version" };
        expect(await asPage(stage, origin)(me, "GET", bot)).toEqual(seen);
      }
      for (const origin of [blog, "http://localhost.example", "null"])
        expect(await asPage(stage, origin)(me, "GET", bot)).toEqual({ status: 200, allowed: null, exposed: null });
      stage.mock.fluxer.configure({ corsOrigins: "any" });
      expect(await asPage(stage, blog)(me, "GET", bot)).toMatchObject({ allowed: blog });
      stage.mock.fluxer.configure({ corsOrigins: [client] });
      expect(await asPage(stage, client)(me, "GET", bot)).toMatchObject({ status: 200, allowed: client });
      expect(await asPage(stage, blog)(me, "GET", bot)).toEqual({ status: 200, allowed: null, exposed: null });
    },
  );

  bench.test("a preflight says the same before anything is sent", async (stage) => {
    const { baseUrl } = stage.options();
    stage.mock.fluxer.configure({ corsOrigins: [client] });
    const messages = `${baseUrl}/channels/${stage.mock.fluxer.channelId}/messages`;
    const asked = await stage.fetch(messages, { method: "OPTIONS", headers: { origin: client, ...question } });
    expect([asked.status, Object.fromEntries(asked.headers)]).toMatchObject([
      204,
      {
        "access-control-allow-origin": client,
        "access-control-allow-headers": "authorization",
        "access-control-allow-methods": expect.stringContaining("PATCH") as string,
        vary: "Origin",
      },
    ]);
    const refused = await stage.fetch(messages, { method: "OPTIONS", headers: { origin: blog, ...question } });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([204, null]);
    expect(refused.headers.get("access-control-allow-headers")).toBeNull();
  });

  bench.test("every page may use a webhook's token and find the instance, the web client no token", async (stage) => {
    const { baseUrl } = stage.options();
    stage.mock.fluxer.configure({ corsOrigins: [client] });
    const root = baseUrl.replace(/\/v1$/, "");
    expect(await asPage(stage, blog)(`${root}/.well-known/fluxer`)).toMatchObject({ status: 200, allowed: "*" });
    const hook = `${baseUrl}/webhooks/1/token`;
    expect(await asPage(stage, blog)(hook, "POST")).toMatchObject({ status: 404, allowed: "*" });
    expect(await asPage(stage, client)(hook, "POST")).toMatchObject({ status: 403, allowed: "*" });
  });

  bench.test("the web client's host takes writes of its own pages alone", async (stage) => {
    stage.mock.fluxer.configure({ corsOrigins: [client] });
    const { baseUrl, token } = stage.options();
    const root = baseUrl.replace(/\/v1$/, "");
    const { endpoints } = (await (await stage.fetch(`${root}/.well-known/fluxer`)).json()) as {
      readonly endpoints: { readonly api_client: string };
    };
    const typing = `${endpoints.api_client}/v1/channels/${stage.mock.fluxer.channelId}/typing`;
    const bot = { authorization: `Bot ${token}` };
    expect(await asPage(stage, client)(typing, "POST", bot)).toMatchObject({ status: 204, allowed: client });
    expect(await asPage(stage, blog)(typing, "POST", bot)).toMatchObject({ status: 403, allowed: null });
    const nowhere = await stage.fetch(typing, { method: "POST", headers: bot });
    expect([nowhere.status, await nowhere.json()]).toMatchObject([403, { code: "INVALID_API_ORIGIN" }]);
    expect((await stage.fetch(typing.replace("typing", "messages"), { headers: bot })).status).toBe(200);
  });

  bench.test("an answer that a fault forces is readable too", async (stage) => {
    const { baseUrl, token } = stage.options();
    stage.mock.fluxer.configure({ corsOrigins: "any" });
    stage.mock.faults.add({ operation: "users.getMe", status: 503, times: 1 });
    const answer = await asPage(stage, blog)(`${baseUrl}/users/@me`, "GET", { authorization: `Bot ${token}` });
    expect(answer).toMatchObject({ status: 503, allowed: blog });
  });
});

onEveryFace("pages and Astral", "astral", (bench) => {
  bench.test("a page of another origin writes with a credential alone", async (stage) => {
    stage.mock.astral.configure({ corsOrigins: "any" });
    const { baseUrl, token } = stage.options();
    const typing = `${baseUrl}/channels/${stage.mock.astral.channelId}/typing`;
    expect(await asPage(stage, blog)(typing, "POST")).toMatchObject({ status: 403, allowed: blog });
    const bot = { authorization: `Bot ${token}` };
    expect(await asPage(stage, blog)(typing, "POST", bot)).toEqual({ status: 204, allowed: blog, exposed: "*" });
    expect(await asPage(stage, "https://astraof.com")(typing, "POST")).toMatchObject({ status: 401 });
  });

  bench.test("origins that are listed may write without one, and others may not even read", async (stage) => {
    stage.mock.astral.configure({ corsOrigins: [blog] });
    const { baseUrl } = stage.options();
    const hook = `${baseUrl}/webhooks/1/token`;
    expect(await asPage(stage, blog)(hook, "POST")).toMatchObject({ status: 404, allowed: blog });
    expect(await asPage(stage, client)(hook, "POST")).toMatchObject({ status: 403, allowed: null });
    const asked = await stage.fetch(hook, { method: "OPTIONS", headers: { origin: client, ...question } });
    expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([204, null]);
  });
});

test("the admin routes stay closed to pages, whatever the platforms let in", async () => {
  const mock = createMock();
  const server = await serve(mock);
  const ask = (origin: string): Promise<[number | undefined, string | undefined]> =>
    new Promise((resolve, reject) => {
      get(`${server.url}/__mock/journal`, { headers: { origin } }, (answer) => {
        answer.resume();
        resolve([answer.statusCode, answer.headers["access-control-allow-origin"]]);
      }).once("error", reject);
    });
  try {
    mock.fluxer.configure({ corsOrigins: "any" });
    expect(await ask(blog)).toEqual([403, undefined]);
    expect(await ask("http://localhost:5173")).toEqual([200, "http://localhost:5173"]);
  } finally {
    await server.close();
  }
});
