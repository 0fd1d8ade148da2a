import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createAuralytik, createWebhookReceiver } from "../src/index.js";

test("over real sockets a delivery arrives with the bytes that were signed, and a real receiver accepts it", async () => {
  const mock = createMock();
  const server = await serve(mock);
  const bodies: Buffer[] = [];
  const signatures: (string | undefined)[] = [];
  let secret = "";
  let tell = (_: string): void => undefined;
  const told = new Promise<string>((resolve) => (tell = resolve));
  const hooks = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const body = Buffer.concat(pieces);
      bodies.push(body);
      const timestamp = String(request.headers["x-auralytik-timestamp"]);
      signatures.push(createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest("base64"));
      expect(request.headers["x-auralytik-signature"]).toBe(signatures.at(-1));
      const receiver = createWebhookReceiver({ secrets: secret, clock: mock.clock });
      receiver.on("webhook.test", ({ id }) => tell(id));
      void receiver.node(Object.assign(request, { rawBody: body }), response);
    });
  });
  await new Promise<void>((resolve) => hooks.listen(0, "127.0.0.1", resolve));
  try {
    const auralytik = createAuralytik({ ...mock.auralytik.options(), ...server.at("auralytik") });
    const { port } = hooks.address() as AddressInfo;
    const webhook = await auralytik.webhooks.create({
      url: `http://127.0.0.1:${port}/hooks`,
      events: ["export.ready"],
      description: "ñandú 通話 📞",
    });
    secret = webhook.signing_secret;
    const { eventId } = await auralytik.webhooks.test(webhook.id);
    expect(await told).toBe(eventId);
    expect(JSON.parse(bodies[0]?.toString("utf8") ?? "")).toMatchObject({ id: eventId, event: "webhook.test" });
  } finally {
    hooks.closeAllConnections();
    hooks.close();
    await server.close();
  }
});

test("uploads and downloads go to the store's own address on the same port", async () => {
  const mock = createMock();
  const server = await serve(mock);
  try {
    const auralytik = createAuralytik({ ...mock.auralytik.options(), ...server.at("auralytik") });
    const content = new Uint8Array(50_044).map((_, index) => index % 251);
    const { id } = await auralytik.audioFiles.upload({ fileName: "call.wav", engagementId: "eng_1", content });
    expect(await auralytik.audioFiles.download(id).bytes()).toEqual(content);
    expect((await auralytik.audioFiles.downloadUrl(id)).url.startsWith(`${server.url}/auralytik/storage/`)).toBe(true);
  } finally {
    await server.close();
  }
});
