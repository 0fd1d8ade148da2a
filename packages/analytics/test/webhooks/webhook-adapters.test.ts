import { auralytikScheme, signWebhook } from "@antiphon/core/webhooks";
import express from "express";
import fastify from "fastify";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createWebhookReceiver, type WebhookReceiver } from "../../src/index.js";

const secret = "whsec_test_k7G2xQ9abcdef0123456789";
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** Each adapter behind a real port (or a `Request`), as a function that posts to it. */
const hosts: Readonly<
  Record<string, (receiver: WebhookReceiver) => Promise<(init: RequestInit) => Promise<Response>>>
> = {
  "Request to Response": (receiver) =>
    Promise.resolve((init) => receiver.fetch(new Request("https://me.example/hooks", init))),
  "node:http": (receiver) => listen(createServer((request, response) => void receiver.node(request, response))),
  "Express before its parser": (receiver) => {
    const app = express();
    app.post("/hooks", receiver.node);
    app.use(express.json());
    return listen(createServer(app));
  },
  "Express behind express.raw()": (receiver) => {
    const app = express();
    app.post("/hooks", express.raw({ type: "*/*" }), receiver.node);
    return listen(createServer(app));
  },
  Fastify: async (receiver) => {
    const app = fastify();
    await app.register(receiver.fastify, { path: "/hooks" });
    app.post("/other", (request) => Promise.resolve({ parsed: typeof request.body }));
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    open.push(app);
    const other = await fetch(`${url}/other`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(await other.json()).toEqual({ parsed: "object" });
    return (init) => fetch(`${url}/hooks`, init);
  },
};

test.each(Object.keys(hosts))(
  "%s: handles a delivery once, refuses what is not genuine, and asks again when a handler throws",
  async (name) => {
    let broken = false;
    const errors: unknown[] = [];
    const handled: string[] = [];
    const receiver = createWebhookReceiver({
      secrets: [secret],
      maxBodyBytes: 10_000,
      onError: (error) => errors.push(error),
    });
    receiver.on("audio.processed", ({ data }) => {
      if (broken) throw new Error("database down");
      handled.push(data.audioFileId);
    });
    const post = await hosts[name]?.(receiver);
    const send = async (body: string, headers: Record<string, string>) => {
      const response = await post?.({ method: "POST", headers, body });
      const answer = (await response?.json()) as { code: string } | undefined;
      return `${response?.status} ${answer?.code}`;
    };
    const body = JSON.stringify({
      id: "evt_1",
      event: "audio.processed",
      timestamp: "t",
      data: { audioFileId: "llamada-ñ-📞", evaluationId: "eval_1" },
    });
    const headers = await signWebhook({ scheme: auralytikScheme, secret, body });

    broken = true;
    expect(await send(body, headers)).toBe("500 NOT_HANDLED");
    broken = false;
    expect(await send(body, headers)).toBe("200 RECEIVED");
    expect(await send(body, headers)).toBe("200 REPLAYED");
    expect(await send(body.replace("evt_1", "evt_2"), headers)).toBe("400 INVALID_SIGNATURE");
    expect(await send(body, { "content-type": "application/json" })).toBe("400 MISSING_HEADER");
    expect(handled).toEqual(["llamada-ñ-📞"]);
    expect(errors).toHaveLength(3);

    const large = JSON.stringify({ id: "evt_3", event: "audio.processed", timestamp: "t", data: "x".repeat(20_000) });
    const tooLarge = await post?.({
      method: "POST",
      headers: await signWebhook({ scheme: auralytikScheme, secret, body: large }),
      body: large,
    });
    expect(tooLarge?.status).toBe(413);
  },
);

test("a GET is answered 405", async () => {
  const receiver = createWebhookReceiver({ secrets: secret });
  const response = await receiver.fetch(new Request("https://me.example/hooks"));
  expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
});

test("a body that a parser has used up is a clear error, not a wrong signature", async () => {
  const errors: unknown[] = [];
  const receiver = createWebhookReceiver({ secrets: secret, onError: (error) => errors.push(error) });
  const app = express();
  app.use(express.json());
  app.post("/hooks", receiver.node);
  const post = await listen(createServer(app));
  const response = await post({ method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
  expect(response.status).toBe(500);
  expect(errors[0]).toMatchObject({ name: "ConfigError", message: expect.stringContaining("express.raw") });
});

async function listen(server: Server): Promise<(init: RequestInit) => Promise<Response>> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const { port } = server.address() as AddressInfo;
  return (init) => fetch(`http://127.0.0.1:${port}/hooks`, init);
}
