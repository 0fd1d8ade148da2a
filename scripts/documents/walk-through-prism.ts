import { type ChildProcess, spawn } from "node:child_process";
import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { documentNames, documents, modules, node } from "./run-tool.js";

/** The walks, with Prism in between: a request or an answer that is not as published is an error of Prism's own. */
export async function walkThroughPrism(): Promise<string> {
  const mock = createMock({ seed: 1, clock: "real" });
  const server = await serve(mock);
  const faults: string[] = [];
  for (const name of documentNames) {
    const { url = "", ...inputs } = server.line.apis[documents[name]] as Record<string, string>;
    const prism = await startPrism(name, url);
    const front = name === "analytics" ? await signed(prism.url, new URL(url).pathname, inputs) : undefined;
    if (name === "analytics") inputs["testKey"] = inputs["apiKey"] ?? "";
    const given = Object.entries(inputs).flatMap(([key, value]) => ["--input", `${key}=${value}`]);
    const args = [
      "respect",
      `spec/flows/${name}.arazzo.yaml`,
      "--server",
      `${name}=${front?.url ?? prism.url}`,
      ...given,
    ];
    const runner = spawn("redocly", args);
    const [output, [status]] = await Promise.all([text(runner.stdout), once(runner, "close")]);
    prism.process.kill();
    front?.close();
    if (status !== 0) faults.push(`${name}:\n${output}`);
  }
  await server.close();
  return faults.join("\n");
}

/** Stands before Prism and signs, which the runner of the walks cannot. */
async function signed(
  target: string,
  base: string,
  { hmacSecret = "" }: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; close(): void }> {
  const front = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const { method = "GET", url = "/" } = request;
      const timestamp = String(Math.floor(Date.now() / 1000));
      const hash = createHash("sha256").update(body).digest("base64");
      const path = base + (url.split("?")[0] ?? "");
      const signature = createHmac("sha256", hmacSecret)
        .update(`${timestamp}.${method}.${path}.${hash}`)
        .digest("base64");
      const { host: _, "content-length": __, connection: ___, ...headers } = request.headers;
      const answer = await fetch(target + url, {
        method,
        headers: { ...(headers as Record<string, string>), "x-timestamp": timestamp, "x-signature": signature },
        ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
      });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
      response.end(Buffer.from(await answer.arrayBuffer()));
    })().catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  await once(front.listen(0, "127.0.0.1"), "listening");
  return { url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`, close: () => front.close() };
}

async function startPrism(
  name: string,
  target: string,
): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const args = [
    `${modules}/@stoplight/prism-cli/dist/index.js`,
    "proxy",
    resolve(`spec/published/${name}.json`),
    target,
  ];
  const child = spawn(node, [...args, "--errors", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  const url = await new Promise<string | undefined>((settle) => {
    child.stdout.on("data", (chunk: Buffer) => {
      printed += String(chunk);
      const found = /listening on (http:\S+)/.exec(printed)?.[1];
      if (found !== undefined) settle(found);
    });
    child.once("close", () => settle(undefined));
  });
  if (url === undefined) throw new Error(`Prism ended:\n${printed}`);
  return { url, process: child };
}
