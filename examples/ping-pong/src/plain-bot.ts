// The same bot in the style of the vendor's quickstart: npm ws and fetch, without our client. No resume, no retry.
import { WebSocket } from "ws";

const { ASTRAL_BOT_TOKEN: token, ASTRAL_API_BASE: api, ASTRAL_GATEWAY_URL: gatewayUrl } = process.env;
const socket = new WebSocket(gatewayUrl ?? "wss://astraof.com/gateway?v=1&encoding=json");
let seq: number | null = null;

socket.on("message", async (data) => {
  const { op, t, s, d } = JSON.parse((data as Buffer).toString());
  seq = s ?? seq;
  if (op === 10) {
    setInterval(() => socket.send(JSON.stringify({ op: 1, d: seq })), d.heartbeat_interval).unref();
    const properties = { $os: "linux", $browser: "plain", $device: "plain" };
    socket.send(JSON.stringify({ op: 2, d: { token: `Bot ${token}`, properties } }));
  }
  if (t === "READY") console.log("ready");
  if (t === "MESSAGE_CREATE" && d.content === "!ping" && !d.author.bot) {
    await fetch(`${api}/channels/${d.channel_id}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ content: "pong" }),
    });
  }
});
process.once("SIGTERM", () => socket.close());
