import { createMock } from "@antiphon/mock";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createAuralytik } from "../../src/index.js";
import {
  createReceiver,
  createWorker,
  serveWithExpress,
  serveWithFastify,
  serveWithNode,
  subscribe,
} from "./webhooks.examples.js";

test("each framework of the guide receives what the mock delivers", async () => {
  const mock = createMock({ start: Date.now() }); // the receivers go by the real clock
  const auralytik = createAuralytik(mock.auralytik.options());
  const urls = {
    node: "https://node.example/hooks",
    express: "https://express.example/hooks",
    fastify: "https://fastify.example/hooks",
    fetch: "https://fetch.example/hooks",
  };
  const held = new Map<string, ((secret: string) => void) | undefined>();
  const arrived: string[] = [];
  const secrets = new Map<string, Promise<string>>();
  for (const [name, url] of Object.entries(urls)) {
    secrets.set(name, new Promise((resolve) => held.set(name, resolve)));
    mock.receive(url, async ({ headers, body }) => {
      const secret = await secrets.get(name);
      const receiver = createReceiver([secret ?? ""], { add: () => Promise.resolve() });
      receiver.on("webhook.test", () => void arrived.push(name));
      const post = { method: "POST", headers: { ...headers }, body: String(body) };
      if (name === "fetch")
        return { status: (await createWorker(receiver).fetch(new Request(url, post))).status, headers: {}, body: "" };
      if (name === "fastify") {
        const app = await serveWithFastify({ ...receiver });
        const { statusCode } = await app.inject({
          method: "POST",
          url: "/hooks/auralytik",
          headers: { ...headers },
          payload: String(body),
        });
        await app.close();
        return { status: statusCode, headers: {}, body: "" };
      }
      const server = name === "node" ? serveWithNode(receiver) : createServer(serveWithExpress(receiver));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { status } = await fetch(
        `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/auralytik`,
        post,
      );
      server.closeAllConnections();
      server.close();
      return { status, headers: {}, body: "" };
    });
    held.get(name)?.(await subscribe(auralytik, url));
  }
  for (const webhook of (await auralytik.webhooks.list()).items) {
    for (let looks = 0; looks < 100; looks += 1) {
      await mock.clock.settle();
      const [delivery] = (await auralytik.webhooks.deliveries(webhook.id)).items;
      if (delivery?.status === "succeeded") break;
    }
    expect((await auralytik.webhooks.deliveries(webhook.id)).items, webhook.url).toMatchObject([
      { status: "succeeded", attempts: 1, responseStatus: 200 },
    ]);
  }
  expect(arrived.sort()).toEqual(["express", "fastify", "fetch", "node"]);
});
