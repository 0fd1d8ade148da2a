import { TextDecoder, TextEncoder, ReadableStream } from "../../platform/web-classes.js";
import { isPlainText, textResponseOf } from "./text-response.js";

type Body = string | Uint8Array | ReadableStream<Uint8Array> | null;
interface Init {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** A `Response` of the runtime; where it has none (Jest's jsdom sandbox), one that does what clients ask of it. */
export function createResponse(body: Body, init: Init): Response {
  const { Response } = globalThis;
  if (typeof Response !== "function") return new PlainResponse(body, init) as unknown as Response;
  if (typeof body !== "string" || !isPlainText(body)) return new Response(body as BodyInit | null, init);
  if (made?.of !== Response) made = { of: Response, Text: textResponseOf(Response) };
  return new made.Text(body, init);
}

/** Of the class that a test has put in place by now. */
let made: { readonly of: typeof Response; readonly Text: ReturnType<typeof textResponseOf> } | undefined;

class PlainResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly statusText = "";
  readonly redirected = false;
  readonly type = "basic";
  readonly url = "";
  readonly headers: PlainHeaders;
  bodyUsed = false;
  readonly #body: Body;
  #stream: ReadableStream<Uint8Array> | undefined;

  constructor(body: Body, { status, headers }: Init) {
    this.status = status;
    this.ok = status >= 200 && status < 300;
    this.headers = new PlainHeaders(headers);
    this.#body = body;
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (this.#body === null) return null;
    return (this.#stream ??= streamOf(this.#body));
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = await this.bytes();
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.bodyUsed) throw new TypeError("The body of this answer has been read already.");
    this.bodyUsed = true;
    const chunks: Uint8Array[] = [];
    const reader = this.body?.getReader();
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) chunks.push(next.value);
    const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
}

/** Names in any case. */
class PlainHeaders extends Map<string, string> {
  constructor(headers: Readonly<Record<string, string>>) {
    super(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  }

  override get(name: string): string {
    return super.get(name.toLowerCase()) ?? (null as never); // as `Headers` has it
  }

  override has(name: string): boolean {
    return super.has(name.toLowerCase());
  }

  getSetCookie(): string[] {
    return this.has("set-cookie") ? [this.get("set-cookie")] : [];
  }
}

function streamOf(body: string | Uint8Array | ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  if (typeof body === "object" && !(body instanceof Uint8Array)) return body;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}
