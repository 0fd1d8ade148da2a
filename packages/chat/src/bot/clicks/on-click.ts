import { ConfigError, type WebResponse } from "@antiphon/core";
import { systemClock, within } from "@antiphon/core/internal";
import { createMemoryReplayStore, WebhookError } from "@antiphon/core/webhooks";
import { textOfError } from "../../gateway/text-of-error.js";
import { type Interaction, type InteractionOptions, verifyInteraction } from "../../webhooks/interactions.js";
import { createBotLog } from "../runtime/create-bot-log.js";
import type { BotLog } from "../runtime/bot-log.js";
import { type ClickRequest, readBounded } from "./read-bounded.js";

/** What is done for a click. It has twelve seconds: the platform waits fifteen for an answer. */
export type ClickHandler = (click: Interaction) => unknown;

/** Options of `onClick()`. */
export interface ClickOptions extends InteractionOptions {
  /** For a component that no handler names. Default: nothing is done. */
  readonly otherwise?: ClickHandler | undefined;
  /** Where lines about clicks that fail go. Default: the console. */
  readonly log?: BotLog | undefined;
}

/** The platform waits fifteen seconds for an answer. */
const HANDLER_MS = 12_000;

/**
 * Handles clicks on components of Astral's webhook messages, by the `custom_id` of the component. Gives a `fetch` handler for the address that
 * the webhook's `interaction_url` names: 204 when it was handled, 400 for what the platform did not sign, 200 for one that was handled
 * before, 503 while it is being handled, 500 when the handler failed or took longer than twelve seconds, after which the next delivery is handled
 * anew. Never rejects. Throws `ConfigError` for a handler that is no function.
 *
 * @example
 * ```ts
 * export default { fetch: onClick({ approve: (click) => webhook.send({ content: `Approved by ${click.user.username}.` }) }, { webhookToken }) };
 * ```
 */
export function onClick(
  handlers: Readonly<Record<string, ClickHandler>>,
  options: ClickOptions,
): (request: ClickRequest) => Promise<WebResponse> {
  for (const [id, handler] of Object.entries(handlers))
    if (typeof handler !== "function")
      throw new ConfigError("INVALID_OPTION", `\`${id}\` of onClick() must be a function`);
  if (options?.webhookToken === undefined || options.webhookToken.length === 0)
    throw new ConfigError(
      "INVALID_OPTION",
      "`webhookToken` of onClick() must be the token of the webhook that writes the messages",
    );
  const { otherwise = () => undefined, log = createBotLog(undefined), ...rest } = options;
  const verify: InteractionOptions = { replay: createMemoryReplayStore(), ...rest };
  const handlerOf = (id: string): ClickHandler =>
    Object.hasOwn(handlers, id) ? (handlers[id] as ClickHandler) : otherwise;
  return async (request) => {
    try {
      return answer(await handle(request, verify, handlerOf, log));
    } catch (error) {
      if (error instanceof WebhookError) return answer(statusOf(error));
      log.error(`a click could not be read: ${textOfError(error)}`, { error });
      return answer(500);
    }
  };
}

async function handle(
  request: ClickRequest,
  verify: InteractionOptions,
  handlerOf: (id: string) => ClickHandler,
  log: BotLog,
): Promise<number> {
  const body = await readBounded(request);
  if (body === undefined) return 413;
  const { interaction, done, release } = await verifyInteraction({ headers: request.headers, body }, verify);
  const { custom_id: id } = interaction.data;
  try {
    const late = (): Error => new Error(`took longer than ${HANDLER_MS} ms`);
    const limit = { clock: systemClock, ms: HANDLER_MS, kind: "guard", late } as const;
    await within(limit, Promise.resolve(handlerOf(id)(interaction)));
  } catch (error) {
    log.error(`the click on ${JSON.stringify(id.slice(0, 100))} failed: ${textOfError(error)}`, { error });
    await release();
    return 500;
  }
  await done();
  return 204;
}

function statusOf({ code }: WebhookError): number {
  if (code === "REPLAYED") return 200;
  return code === "IN_PROGRESS" ? 503 : 400;
}

function answer(status: number): WebResponse {
  return new Response(null, status === 503 ? { status, headers: { "retry-after": "1" } } : { status });
}
