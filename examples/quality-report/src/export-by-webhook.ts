import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type Auralytik,
  createWebhookReceiver,
  type ExportReadyEvent,
  type WebhookReceiverOptions,
} from "@antiphon/analytics";

/** A server that waits for `export.ready`, and the subscription that sends it here. */
export interface ExportInbox {
  /** Resolves when the export is announced, however early that was. */
  announced(jobId: string): Promise<ExportReadyEvent>;
  close(): Promise<void>;
}

export async function openInbox(
  auralytik: Auralytik,
  options: Pick<WebhookReceiverOptions, "clock" | "onError">,
): Promise<ExportInbox> {
  const arrived = new Map<string, ExportReadyEvent>();
  const waiting = new Map<string, (event: ExportReadyEvent) => void>();
  let receive: ReturnType<typeof createWebhookReceiver>["node"] | undefined;
  const server = createServer((request, response) => {
    if (receive === undefined) response.writeHead(503).end();
    else void receive(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  // The secret is known only once the subscription exists.
  const webhook = await auralytik.webhooks.create({ url: `http://127.0.0.1:${port}/hooks`, events: ["export.ready"] });
  const receiver = createWebhookReceiver({ secrets: webhook.signing_secret, ...options });
  receiver.on("export.ready", (event) => {
    arrived.set(event.data.jobId, event);
    waiting.get(event.data.jobId)?.(event);
  });
  receive = receiver.node;

  return {
    announced: (jobId) =>
      new Promise((resolve) => {
        const event = arrived.get(jobId);
        if (event === undefined) waiting.set(jobId, resolve);
        else resolve(event);
      }),
    async close() {
      await auralytik.webhooks.delete(webhook.id);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
