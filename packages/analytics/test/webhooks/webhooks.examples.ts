import type { AnyWebhookEvent, Auralytik, WebhookReceiver } from "../../src/index.js";
// #region receiver
import { createWebhookReceiver } from "@antiphon/analytics";

export function createReceiver(
  secrets: readonly string[],
  jobs: { add(event: AnyWebhookEvent): Promise<void> },
): WebhookReceiver {
  const receiver = createWebhookReceiver({ secrets, onError: console.error });
  receiver.on("export.ready", (event) => jobs.add(event)); // typed: event.data.downloadUrl
  receiver.on("evaluation.completed", (event) => jobs.add(event));
  receiver.onUnknown((event) => jobs.add(event)); // names that this version does not know
  return receiver;
}
// #endregion receiver

// #region subscribe
export async function subscribe(auralytik: Auralytik, url: string): Promise<string> {
  const webhook = await auralytik.webhooks.create({ url, events: ["export.ready", "evaluation.completed"] });
  await auralytik.webhooks.test(webhook.id); // delivered even while the subscription is inactive
  return webhook.signing_secret; // shown this once
}
// #endregion subscribe

// #region node
import { createServer, type Server } from "node:http";

export function serveWithNode(receiver: WebhookReceiver): Server {
  return createServer((request, response) => void receiver.node(request, response));
}
// #endregion node

// #region express
import express from "express";

export function serveWithExpress(receiver: WebhookReceiver): express.Express {
  const app = express();
  app.post("/hooks/auralytik", receiver.node); // before express.json(): the signature covers the raw bytes
  app.use(express.json());
  return app;
}
// #endregion express

// #region fastify
import fastify, { type FastifyInstance } from "fastify";

export async function serveWithFastify(receiver: WebhookReceiver): Promise<FastifyInstance> {
  const app = fastify();
  await app.register(receiver.fastify, { path: "/hooks/auralytik" }); // other routes keep their parsers
  return app;
}
// #endregion fastify

// #region fetch
export function createWorker(receiver: WebhookReceiver): { fetch: WebhookReceiver["fetch"] } {
  return { fetch: receiver.fetch }; // Workers, Deno.serve, Bun.serve, Hono, Next.js route handlers
}
// #endregion fetch
