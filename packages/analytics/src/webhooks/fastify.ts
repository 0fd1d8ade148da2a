import { type Intake, take } from "./intake.js";

/** The part of a Fastify instance that is needed. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    options: { readonly parseAs: "buffer"; readonly bodyLimit: number },
    parse: (request: never, body: Uint8Array, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  post(path: string, handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>): unknown;
}

/** The part of Fastify's request that is needed. */
export interface FastifyRequestLike {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

/** The part of Fastify's reply that is needed. */
export interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(headers: Record<string, string>): FastifyReplyLike;
  send(body: string): unknown;
}

/** Options of the plugin. */
export interface FastifyPluginOptions {
  /** Where deliveries are posted. Default `"/"`. */
  readonly path?: string | undefined;
}

/** A plugin that takes deliveries at one path. */
export type FastifyPlugin = (app: FastifyLike, options: FastifyPluginOptions) => Promise<void>;

/** A plugin has its own scope: the raw parser leaves the rest of the application as it is. */
export function fastifyAdapter(intake: Intake): FastifyPlugin {
  return async (app, { path = "/" }) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: intake.maxBodyBytes }, (_request, body, done) =>
      done(null, body),
    );
    app.post(path, async (request, reply) => {
      const raw = async (): Promise<Uint8Array> =>
        request.body instanceof Uint8Array ? request.body : new Uint8Array();
      const { status, headers, body } = await take(intake, "POST", request.headers, raw);
      return reply
        .code(status)
        .headers({ ...headers })
        .send(body);
    });
  };
}
