import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mock } from "@antiphon/mock";

/** What a request is about, as the front names it. */
export type Step =
  | "me"
  | "available"
  | "claim"
  | "get"
  | "RUNNING"
  | "COMPLETED"
  | "FAILED"
  | "log"
  | "fetch"
  | "put"
  | "other";

export interface ServiceFront {
  readonly url: string;
  close(): Promise<void>;
}

/** A port before a mock that tells of each request before it is carried out, and after, before it is answered. */
export async function serviceFront(
  mock: Mock,
  onRequest: (step: Step, when: "before" | "after") => void | Promise<void>,
): Promise<ServiceFront> {
  const { baseUrl, fetch } = mock.auralisCloud.options();
  const { origin } = new URL(baseUrl);
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await bodyOf(request);
      const step = stepOf(request.method ?? "", request.url ?? "", body);
      await onRequest(step, "before");
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !["host", "connection", "content-length"].includes(name)),
      ) as Record<string, string>;
      const got = await fetch(origin + (request.url ?? ""), {
        method: request.method ?? "GET",
        headers,
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      });
      const bytes = Buffer.from(await got.arrayBuffer());
      await onRequest(step, "after");
      const isJson = got.headers.get("content-type")?.includes("json") ?? false;
      const sent = isJson ? Buffer.from(bytes.toString("utf8").replaceAll(origin, url)) : bytes;
      const kept = [...got.headers].filter(([name]) => name !== "content-length");
      response.writeHead(got.status, Object.fromEntries(kept)).end(sent);
    };
    answer().catch(() => request.socket.destroy()); // the mock has dropped the connection
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url + new URL(baseUrl).pathname,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

function stepOf(method: string, url: string, body: Buffer): Step {
  const path = url.split("?", 1)[0] ?? "";
  if (path.includes("/_storage/")) return method === "PUT" ? "put" : "fetch";
  if (path.endsWith("/worker/me")) return "me";
  if (path.endsWith("/available")) return "available";
  if (path.endsWith("/claim")) return "claim";
  if (path.endsWith("/log")) return "log";
  if (path.endsWith("/status")) return (new URLSearchParams(body.toString("utf8")).get("status") ?? "other") as Step;
  return method === "GET" && path.includes("/worker/job/") ? "get" : "other";
}
