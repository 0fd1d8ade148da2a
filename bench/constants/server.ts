// A server in a process of its own that tells its CPU time when asked: the mock as `antiphon-mock` runs it, or the least that
// answers as many bytes.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { load } from "./row.js";

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.on("disconnect", () => process.exit());

if (process.argv[2] === "mock") await mock();
else {
  const body = "x".repeat(480);
  const server = createServer((request, response) => {
    const status = request.headers.authorization ? 200 : 401;
    response.writeHead(status, { "content-type": "application/json", "content-length": body.length });
    response.end(body);
  });
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    process.send?.({ url: `http://127.0.0.1:${port}/`, headers: { authorization: "Bearer x" } });
  });
}

async function mock(): Promise<void> {
  const { createMock } = await load<typeof import("@antiphon/mock")>("mock/dist/index.js");
  const { serve } = await load<typeof import("@antiphon/mock/node")>("mock/dist/node/index.js");
  const made = createMock({ clock: "real", keep: 5000 });
  made.auralis.configure({ requestsPerCredential: 1e9, requestsPerAddress: 1e9 });
  const { url, token } = (await serve(made)).line.apis["auralis"] as { url: string; token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const guild = "1474889782147747840";
  const voice = { user_id: guild, channel_id: guild, session_id: "s", token: "t", endpoint: "e:443" };
  const body = JSON.stringify({ guild_id: guild, voice });
  const answer = await fetch(`${url}/v1/players`, { method: "POST", headers, body });
  if (answer.status !== 202) throw new Error(await answer.text());
  process.send?.({ url: `${url}/v1/players/${guild}`, headers });
}
