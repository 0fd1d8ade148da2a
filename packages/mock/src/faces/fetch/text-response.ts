type ResponseClass = typeof globalThis.Response;

/** A well-formed text without a mark at its start: reading the bytes of any other one gives another text. */
export function isPlainText(text: string): boolean {
  const { isWellFormed } = text as { isWellFormed?(): boolean };
  return text.charCodeAt(0) !== 0xfeff && isWellFormed?.call(text) === true;
}

/**
 * The runtime's `Response`, whose text is at hand: a stream of bytes for every body costs more than the engine does. Here it is made
 * once somebody asks for anything but the text.
 */
export function textResponseOf(Base: ResponseClass): new (text: string, init: ResponseInit) => Response {
  return class Response extends Base {
    readonly #text: string;
    #isRead = false;
    #streamed: globalThis.Response | undefined;

    constructor(text: string, init: ResponseInit) {
      super(null, init);
      this.#text = text;
    }

    override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
      return this.#whole().body;
    }

    override get bodyUsed(): boolean {
      return this.#isRead || this.#streamed?.bodyUsed === true;
    }

    override text(): Promise<string> {
      if (this.#isRead || this.#streamed) return this.#whole().text();
      this.#isRead = true;
      return Promise.resolve(this.#text);
    }

    override async json(): Promise<unknown> {
      return JSON.parse(await this.text()) as unknown;
    }

    override arrayBuffer(): Promise<ArrayBuffer> {
      return this.#whole().arrayBuffer();
    }

    override blob(): Promise<Blob> {
      return this.#whole().blob();
    }

    override bytes(): Promise<Uint8Array<ArrayBuffer>> {
      return this.#whole().bytes();
    }

    override formData(): Promise<FormData> {
      return this.#whole().formData();
    }

    override clone(): globalThis.Response {
      return this.#whole().clone();
    }

    /** As the runtime makes it; one whose text was read refuses as it would. */
    #whole(): globalThis.Response {
      if (this.#streamed) return this.#streamed;
      const { status, statusText, headers } = this;
      this.#streamed = new Base(this.#text, { status, statusText, headers });
      if (this.#isRead) this.#streamed.text().catch(() => undefined);
      return this.#streamed;
    }
  };
}
