import { ConfigError, type MaybePromise, TimeoutError } from "@antiphon/core";
import { nearest } from "@antiphon/core/internal";
import {
  createMemoryReplayStore,
  type ReplayStore,
  verifyWebhook,
  type WebhookRequest,
  type WebhookSecretSource,
} from "@antiphon/core/webhooks";
import {
  type AnyWebhookEvent,
  isKnownEvent,
  knownEvents,
  type KnownEventName,
  readEvent,
  type UnknownWebhookEvent,
  type WebhookEventOf,
} from "./event.js";
import { boundedStore } from "./bounded-store.js";
import { checkHandler, checkReceiverOptions } from "./check-receiver.js";
import { type FastifyPlugin, fastifyAdapter } from "./fastify.js";
import { type FetchHandler, fetchAdapter } from "./fetch.js";
import { BodyTooLate, type Intake } from "./intake.js";
import { type NodeHandler, nodeAdapter } from "./node.js";
import { type SchemeChanges, schemeOf } from "./scheme-of.js";
import { type ReceiverClock, within } from "./within.js";

/** Longest time in which the secrets must be there. */
const SECRETS_MS = 10_000;

/** Options of `createWebhookReceiver()`. */
export interface WebhookReceiverOptions {
  /**
   * Signing secrets (`whsec_…`) exactly as they were shown: one, or several while one is being replaced or for several
   * subscriptions. A function is asked at every delivery, for at most 10 s: so a secret is replaced without a restart.
   */
  readonly secrets: WebhookSecretSource;
  /** How far a delivery's timestamp may lie in the past or the future, in ms. Default 300 000. */
  readonly toleranceMs?: number | undefined;
  /** Remembers which events were handled. Default: the memory of this process; share one between processes. `false` for none. One that has not answered after 10 s has failed. */
  readonly replay?: ReplayStore | false | undefined;
  /** How long a handled event is remembered, in ms. Default 24 hours, longer than the vendor goes on retrying. */
  readonly replayTtlMs?: number | undefined;
  /**
   * Longest time that your handlers need, in ms. The same event is answered 503 meanwhile. Afterwards the delivery is
   * answered 500, and the event is handled anew. Default 5 minutes.
   */
  readonly claimMs?: number | undefined;
  /** Larger bodies are answered 413 unread. Default 1 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /** A body that has not arrived after so long is answered 408, in ms. Default 30 000. */
  readonly bodyTimeoutMs?: number | undefined;
  /** Told of every delivery that was refused or whose handler threw. Never holds a secret or a body. What it throws is left out. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /** Header names, version prefix and encoding, in place of ours, which are proposed. Default: `auralytikScheme`. */
  readonly scheme?: SchemeChanges | undefined;
  /** Default: the platform's. */
  readonly clock?: ReceiverClock | undefined;
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
 * Throws `ConfigError` for an option that is misspelt or cannot be meant (`NaN`, zero), and at the first delivery for an
 * empty secret.
 *
 * @example
 * ```ts
 * const receiver = createWebhookReceiver({ secrets: [signingSecret] });
 * receiver.on("export.ready", async (event) => fetchExport(event.data.downloadUrl));
 * createServer(receiver.node).listen(8080);
 * ```
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  checkReceiverOptions(options);
  const { maxBodyBytes = 1024 * 1024, bodyTimeoutMs = 30_000, clock } = options;
  const handlers = new Map<string, Set<WebhookHandler<never>>>();
  const unknown = new Set<WebhookHandler<UnknownWebhookEvent>>();

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

  const receive = createReceive(options, dispatch, report);
  const intake: Intake = {
    receive,
    maxBodyBytes,
    inTime: (body) => within(clock, bodyTimeoutMs, body, () => new BodyTooLate(bodyTimeoutMs)),
    report,
  };
  return Object.freeze<WebhookReceiver>({
    on(event, handler) {
      // Events of other names go to `onUnknown`, so this handler would wait in vain.
      if (!isKnownEvent({ event } as AnyWebhookEvent)) throw noEvent(event);
      checkHandler(handler);
      const added = handlers.get(event) ?? new Set();
      handlers.set(event, added);
      added.add(handler);
      return () => void added.delete(handler);
    },
    onUnknown(handler) {
      checkHandler(handler);
      unknown.add(handler);
      return () => void unknown.delete(handler);
    },
    receive,
    fetch: fetchAdapter(intake),
    node: nodeAdapter(intake),
    fastify: fastifyAdapter(intake),
  });
}

/** Checks a delivery, has it handled, and remembers that it was. */
function createReceive(
  options: WebhookReceiverOptions,
  dispatch: (event: AnyWebhookEvent) => Promise<void>,
  report: (why: unknown) => void,
): WebhookReceiver["receive"] {
  const { secrets, claimMs = 300_000, clock } = options;
  const scheme = schemeOf(options.scheme);
  const replay =
    options.replay === false
      ? undefined
      : boundedStore(options.replay ?? createMemoryReplayStore(clock ? { clock } : {}), clock);
  const secret = typeof secrets === "function" ? () => within(clock, SECRETS_MS, secrets(), lateSecrets) : secrets;
  return async (delivery) => {
    const { toleranceMs, replayTtlMs } = options;
    const verified = await verifyWebhook(delivery, {
      scheme,
      secret,
      replay,
      toleranceMs,
      replayTtlMs,
      claimMs,
      clock,
    });
    let event: AnyWebhookEvent;
    try {
      event = readEvent(verified.json());
      await within(clock, claimMs, dispatch(event), () => lateHandlers(claimMs));
    } catch (error) {
      // What the store throws would hide why the event was not handled.
      await verified.release().catch(report);
      throw error;
    }
    // The event was handled, whatever becomes of the store: another delivery would handle it twice.
    await verified.done().catch(report);
    return event;
  };
}

function noEvent(name: string): ConfigError {
  const meant = nearest(name, knownEvents);
  const advice = meant === undefined ? "Use onUnknown()" : `Did you mean ${meant}? Others come to onUnknown()`;
  return new ConfigError("INVALID_OPTION", `there is no event ${name} in this version. ${advice}`);
}

function lateHandlers(claimMs: number): TimeoutError {
  const advice = "Give `claimMs`, or hand long work to a queue of your own and return";
  const reason = `the handlers took longer than ${claimMs} ms`;
  return new TimeoutError("DEADLINE_EXCEEDED", reason, { outcome: "unknown", advice });
}

function lateSecrets(): TimeoutError {
  return new TimeoutError("DEADLINE_EXCEEDED", `no secrets after ${SECRETS_MS} ms`);
}
