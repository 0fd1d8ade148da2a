// A bot's life over the gateway: it gets a message, answers it, is cut off, goes on where it was, and leaves.
// Without `answers` it only listens: Fluxer lets no page of another origin write.
import { createGateway } from "../../packages/chat/dist/gateway/index.js";
import { createAstral, createFluxer } from "../../packages/chat/dist/index.js";

/** @typedef {(method: string, path: string, body?: unknown) => Promise<any>} Admin */

const factories = { astral: createAstral, fluxer: createFluxer };
const patienceMs = 10_000;

/** Gives what the mock's journal has of the bot's sockets: their urls, and how often the client sent each op. */
export async function liveOnGateway(
  /** @type {Admin} */ admin,
  platform,
  { url, gatewayUrl, token, channelId },
  { answers, ...options },
) {
  const client = factories[platform]({ dangerouslyAllowBrowser: true, baseUrl: url, gatewayUrl, token });
  const before = (await admin("GET", "/journal")).sockets.length;
  const notices = [];
  const gateway = createGateway(client, {
    ...options,
    onNotice: (notice) => notices.push(notice),
    onError: (error) => notices.push({ type: "handler failed", reason: String(error?.cause ?? error) }),
  });
  const met = [];
  gateway.on("MESSAGE_CREATE", async ({ content, author, channel_id }) => {
    if (author.bot || !content.startsWith("!ping")) return;
    if (answers) await client.messages.create(channel_id, { content: `pong to ${content}` });
    met.push(content);
  });
  try {
    await within(gateway.connect(), "READY");
    await admin("POST", `/${platform}/say`, { channel_id: channelId, content: "!ping 1" });
    await until(() => met.includes("!ping 1"), "the first ping", notices);
    const { dropped } = await admin("POST", "/gateway/drop", { platform });
    if (dropped !== 1) throw new Error(`dropped ${dropped} sockets`);
    await admin("POST", `/${platform}/say`, { channel_id: channelId, content: "!ping 2" });
    await until(() => notices.some(({ type }) => type === "resumed"), "RESUMED", notices);
    await until(() => met.includes("!ping 2"), "the second ping", notices);
  } finally {
    await within(gateway.close(), "close()");
  }
  const closed = async () => {
    const sockets = (await admin("GET", "/journal")).sockets.slice(before);
    return sockets.every((socket) => socket.closed) && sockets;
  };
  const sockets = await until(closed, "the end of every socket", notices);
  const frames = sockets.flatMap((socket) => socket.frames.filter(({ from }) => from === "client"));
  const ops = frames.map(({ data }) => JSON.parse(data).op);
  return { met, urls: sockets.map((socket) => socket.url), times: (op) => ops.filter((one) => one === op).length };
}

async function until(look, what, notices) {
  for (let left = patienceMs / 20; left > 0; left -= 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what} did not come; the gateway told of ${JSON.stringify(notices)}`);
}

function within(work, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come`)), patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
