import { createMock, type Mock } from "@antiphon/mock";
import { signText } from "../../../src/apis/auralytik/rules/signature.js";

/** Clients as somebody without a library would write them, which do whatever a test wants. */
export interface HandMade {
  readonly mock: Mock;
  /** A request to Astral with the bot's token. */
  astral(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response | undefined>;
  /** A request to Auralis with its token. */
  auralis(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response | undefined>;
  /** A signed GET to Auralytik; `offS`: how far the client's clock is off. */
  auralytik(path: string, offS?: number, signedAt?: number): Promise<Response | undefined>;
  say(content: string, nonce?: string): Promise<Response | undefined>;
  /** The typing sign, of which the limit lets few pass. */
  type(): Promise<Response | undefined>;
  socket(query?: string): Promise<HandSocket>;
}

/** A WebSocket to Astral's gateway. */
export interface HandSocket {
  readonly sessionId: () => string;
  send(frame: unknown): Promise<void>;
  beat(): Promise<void>;
  identify(): Promise<void>;
  close(): Promise<void>;
}

export function handMade(): HandMade {
  const mock = createMock({ clock: "manual" });
  const { astral, auralis, auralytik } = mock;
  const ask =
    (api: typeof astral | typeof auralis, authorization: () => string) =>
    async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const { fetch, baseUrl } = api.options();
      const call = fetch(baseUrl + path, {
        method,
        headers: { authorization: authorization(), "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return answered(mock, call);
    };
  const askAstral = ask(astral, () => `Bot ${astral.token}`);
  const askAuralis = ask(auralis, () => `Bearer ${auralis.options().token}`);
  return {
    mock,
    astral: askAstral,
    auralis: askAuralis,
    auralytik: async (path, offS = 0, signedAt = mock.clock.now()) => {
      const { fetch, baseUrl, apiKey, hmacSecret } = auralytik.options();
      const timestamp = String(Math.floor(signedAt / 1000) + offS);
      const emptyHash = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
      const text = `${timestamp}.GET.${new URL(baseUrl + path).pathname}.${emptyHash}`;
      const headers = { "x-api-key": apiKey, "x-timestamp": timestamp, "x-signature": signText(hmacSecret, text) };
      return answered(mock, fetch(baseUrl + path, { headers }));
    },
    say: (content, nonce) =>
      askAstral("POST", `/channels/${astral.channelId}/messages`, {
        content,
        ...(nonce === undefined ? {} : { nonce }),
      }),
    type: () => askAstral("POST", `/channels/${astral.channelId}/typing`),
    socket: (query = "") => openSocket(mock, query),
  };
}

/** The answer, or `undefined` when the connection broke. */
async function answered(mock: Mock, call: Promise<Response>): Promise<Response | undefined> {
  const outcome = call.catch(() => undefined);
  await mock.clock.settle();
  return outcome;
}

async function openSocket(mock: Mock, query: string): Promise<HandSocket> {
  const { astral } = mock;
  const socket = new (astral.options().WebSocket)(`${astral.gatewayUrl}?v=1&encoding=json${query}`);
  let sessionId = "";
  socket.addEventListener("message", ({ data }) => {
    const { t, d } = JSON.parse(String(data)) as { t?: string; d?: { session_id?: string } };
    if (t === "READY") sessionId = d?.session_id ?? "";
  });
  const send = async (frame: unknown): Promise<void> => {
    socket.send(JSON.stringify(frame));
    await mock.clock.settle();
  };
  await mock.clock.settle();
  return {
    sessionId: () => sessionId,
    send,
    beat: () => send({ op: 1, d: null }),
    identify: () => send({ op: 2, d: { token: astral.token, properties: { os: "linux", browser: "x", device: "x" } } }),
    close: async () => {
      socket.close();
      await mock.clock.settle();
    },
  };
}
