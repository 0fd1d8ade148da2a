import { type Clock, ConfigError, type MaybePromise } from "@antiphon/core";
import {
  auralytikScheme,
  createMemoryReplayStore,
  type ReplayStore,
  verifyWebhook,
  type WebhookRequest,
  type WebhookScheme,
} from "@antiphon/core/webhooks";
import {
  type AnyWebhookEvent,
  isKnownEvent,
  type KnownEventName,
  readEvent,
  type UnknownWebhookEvent,
  type WebhookEventOf,
} from "./event.js";
import { type FastifyPlugin, fastifyAdapter } from "./fastify.js";
import { type FetchHandler, fetchAdapter } from "./fetch.js";
import { type NodeHandler, nodeAdapter } from "./node.js";

/** Options of `createWebhookReceiver()`. */
export interface WebhookReceiverOptions {
  /** Signing secrets (`whsec_…`) exactly as they were shown: one, or several while one is being replaced or for several subscriptions. */
  readonly secrets: string | readonly string[];
  /** How far a delivery's timestamp may lie in the past or the future, in ms. Default 300 000. */
  readonly toleranceMs?: number | undefined;
  /** Remembers which events were handled. Default: the memory of this process; share one between processes. `false` for none. */
  readonly replay?: ReplayStore | false | undefined;
  /** How long a handled event is remembered, in ms. Default 24 hours, longer than the vendor goes on retrying. */
  readonly replayTtlMs?: number | undefined;
  /** Longest time that your handlers need, in ms. The same event is answered 503 meanwhile, and handled anew afterwards. Default 5 minutes. */
  readonly claimMs?: number | undefined;
  /** Larger bodies are answered 413 unread. Default 1 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /** Told of every delivery that was refused or whose handler threw. Never holds a secret or a body. What it throws is left out. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /** Header names, version prefix and encoding, in place of ours, which are proposed. Default: `auralytikScheme`. */
  readonly scheme?: Partial<WebhookScheme> | undefined;
  /** Default: the platform's. */
  readonly clock?: Pick<Clock, "now"> | undefined;
}

/** Handles one event. Throwing makes the answer 500, and the vendor tries again. */
export type WebhookHandler<Event> = (event: Event) => MaybePromise<void>;

/** Receives deliveries of Auralytik webhooks: checks them on their raw bytes and hands events to typed handlers. */
export interface WebhookReceiver {
  /** Handles events of one name, after those added before. Returns the function that takes the handler off again. */
  on<Name extends KnownEventName>(event: Name, handler: WebhookHandler<WebhookEventOf<Name>>): () => void;
  /** Handles events whose name this version does not know. */
  onUnknown(handler: WebhookHandler<UnknownWebhookEvent>): () => void;
  /**
   * Checks one delivery, runs its handlers and gives the event. Throws `WebhookError` for what must not be trusted, with
   * code `REPLAYED` for what was handled before and `IN_PROGRESS` for what is being handled, and whatever a handler throws; a
   * delivery whose handler threw is accepted again.
   */
  receive(delivery: WebhookRequest): Promise<AnyWebhookEvent>;
  /** `Request` in, `Response` out: Workers, Deno, Bun, Hono, Next.js. */
  readonly fetch: FetchHandler;
  /** For `node:http` and for Express (`app.post("/hooks", receiver.node)`, before `express.json()` or with `express.raw()`). */
  readonly node: NodeHandler;
  /** For Fastify: `app.register(receiver.fastify, { path: "/hooks" })`. Reads raw bodies in its own scope only. */
  readonly fastify: FastifyPlugin;
}

/**
 * A receiver of webhook deliveries. The adapters answer 200 to handled and repeated deliveries, 400 to what is not
 * genuine, 500 when a handler throws and 503 while the same event is being handled (the vendor then tries again after 30 s,
 * 2 min, 10 min, 1 h and 6 h).
 * Throws `ConfigError` at the first delivery for an empty secret.
 *
 * @example
 * ```ts
 * const receiver = createWebhookReceiver({ secrets: [signingSecret] });
 * receiver.on("export.ready", async (event) => fetchExport(event.data.downloadUrl));
 * createServer(receiver.node).listen(8080);
 * ```
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  const { secrets, maxBodyBytes = 1024 * 1024, clock } = options;
  const scheme = { ...auralytikScheme, ...options.scheme };
  const replay =
    options.replay === false ? undefined : (options.replay ?? createMemoryReplayStore(clock ? { clock } : {}));
  const handlers = new Map<string, Set<WebhookHandler<never>>>();
  const unknown = new Set<WebhookHandler<UnknownWebhookEvent>>();

  async function receive(delivery: WebhookRequest): Promise<AnyWebhookEvent> {
    const verified = await verifyWebhook(delivery, {
      scheme,
      secret: secrets,
      replay,
      toleranceMs: options.toleranceMs,
      replayTtlMs: options.replayTtlMs,
      claimMs: options.claimMs,
      clock,
    });
    let event: AnyWebhookEvent;
    try {
      event = readEvent(verified.json());
      await dispatch(event);
    } catch (error) {
      // What the store throws would hide why the event was not handled.
      await verified.release().catch(report);
      throw error;
    }
    // The event was handled, whatever becomes of the store: another delivery would handle it twice.
    await verified.done().catch(report);
    return event;
  }

  /** Tells the user's own listener, whose failures are nobody's. */
  function report(why: unknown): void {
    tell(why).catch(() => undefined);
  }

  async function tell(why: unknown): Promise<void> {
    await options.onError?.(why);
  }

  /** One after the other: a handler can rely on those before it. */
  async function dispatch(event: AnyWebhookEvent): Promise<void> {
    if (!isKnownEvent(event)) {
      for (const handle of unknown) await handle(event);
      return;
    }
    for (const handle of handlers.get(event.event) ?? []) await handle(event as never);
  }

  const intake = { receive, maxBodyBytes, report };
  return Object.freeze<WebhookReceiver>({
    on(event, handler) {
      // Events of other names go to `onUnknown`, so this handler would wait in vain.
      if (!isKnownEvent({ event } as AnyWebhookEvent))
        throw new ConfigError("INVALID_OPTION", `there is no event ${event} in this version. Use onUnknown()`);
      const added = handlers.get(event) ?? new Set();
      handlers.set(event, added);
      added.add(handler);
      return () => void added.delete(handler);
    },
    onUnknown(handler) {
      unknown.add(handler);
      return () => void unknown.delete(handler);
    },
    receive,
    fetch: fetchAdapter(intake),
    node: nodeAdapter(intake),
    fastify: fastifyAdapter(intake),
  });
}
