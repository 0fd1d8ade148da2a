import {
  astralInteractionScheme,
  verifyWebhook,
  WebhookError,
  type VerifyOptions,
  type WebhookRequest,
} from "@antiphon/core/webhooks";
import type { Snowflake } from "../generated/common.js";
import type { WebhookExecuteRequest } from "../generated/astral/schema.js";

/** A click on a component of a webhook's message, as the platform delivers it. */
export interface Interaction {
  readonly id: Snowflake;
  /** 3: a component. */
  readonly type: number;
  readonly token: string;
  readonly version: number;
  readonly channel_id: Snowflake;
  readonly guild_id?: Snowflake | undefined;
  readonly message_id: Snowflake;
  readonly user: {
    readonly id: Snowflake;
    readonly username: string;
    readonly discriminator: string;
    readonly avatar: string | null;
  };
  readonly data: {
    readonly custom_id: string;
    /** 2 button, 3 select. */
    readonly component_type: number;
    /** Chosen values of a select. */
    readonly values?: readonly string[] | undefined;
  };
}

/** A delivery that the platform signed. */
export interface VerifiedInteraction {
  readonly interaction: Interaction;
  /** Remembers that the click was handled: call it after your handler, so that a repeated delivery is refused with `REPLAYED`. */
  done(): Promise<void>;
  /** Gives the delivery back: call it when handling failed, so that the platform's next attempt comes through. */
  release(): Promise<void>;
}

/** Options of `verifyInteraction`. */
export interface InteractionOptions extends Omit<VerifyOptions, "scheme" | "secret"> {
  /** Token of the webhook that wrote the message; several when it may be one of them. */
  readonly webhookToken: string | readonly string[];
}

/**
 * Checks the signature and age of a delivered click on its raw bytes and gives it back. Throws `WebhookError`: answer 400, 200 to
 * `REPLAYED` and 503 to `IN_PROGRESS`. Answer a good one with 204 within 15 seconds, then reply through the webhook.
 *
 * @example
 * ```ts
 * const { interaction } = await verifyInteraction({ headers, body }, { webhookToken });
 * if (interaction.data.custom_id === "approve") await webhook.send(ephemeral({ content: "Approved." }));
 * ```
 */
export async function verifyInteraction(
  request: WebhookRequest,
  options: InteractionOptions,
): Promise<VerifiedInteraction> {
  const { webhookToken, ...rest } = options;
  const verified = await verifyWebhook(request, { ...rest, scheme: astralInteractionScheme, secret: webhookToken });
  try {
    return { interaction: interactionOf(verified.json()), done: verified.done, release: verified.release };
  } catch (error) {
    await verified.release();
    throw error;
  }
}

const ephemeralFlag = 64;

/** A reply that is marked as meant for one reader. The platform only hints at it: everybody in the channel can read it. */
export function ephemeral(message: WebhookExecuteRequest): WebhookExecuteRequest {
  return { ...message, flags: (message.flags ?? 0) | ephemeralFlag };
}

function interactionOf(value: unknown): Interaction {
  if (isInteraction(value)) return value;
  throw new WebhookError("INVALID_JSON", "the body is signed, but it is no interaction");
}

function isInteraction(value: unknown): value is Interaction {
  if (typeof value !== "object" || value === null) return false;
  const { channel_id: channel, message_id: message, data, user } = value as Partial<Interaction>;
  return (
    typeof channel === "string" &&
    typeof message === "string" &&
    typeof data?.custom_id === "string" &&
    typeof user?.id === "string"
  );
}
