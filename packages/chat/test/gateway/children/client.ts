import { createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";

/** A bot in a process of its own. It brings itself into the state that its argument names, closes, and has to exit by itself. */
const [, , state = "ready", token = "", baseUrl = "", gatewayUrl = ""] = process.argv;
const gateway = createGateway(createAstral({ token, baseUrl, gatewayUrl }), {
  onNotice: (notice) => process.stdout.write(`${JSON.stringify({ ...notice, now: Date.now() })}\n`),
});
const connected = gateway.connect().catch(() => undefined);

if (state === "stay") await new Promise(() => undefined);
if (state === "ready") await connected;
else await new Promise((resolve) => setTimeout(resolve, 600));
process.stdout.write(`${JSON.stringify({ type: "closing", now: Date.now() })}\n`);
await gateway.close();
await new Promise((resolve) => setTimeout(resolve, 20)); // handles are closed by the next turn of the loop
const left = process.getActiveResourcesInfo().filter((name) => /Timeout|TCPSocket|TLS|Immediate/.test(name));
process.stdout.write(`${JSON.stringify({ type: "closed", left, now: Date.now() })}\n`);
