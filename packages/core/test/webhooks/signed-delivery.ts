import {
  auralytikScheme,
  signWebhook,
  type VerifyOptions,
  verifyWebhook,
  WebhookError,
  type WebhookRequest,
} from "@antiphon/core/webhooks";
import { expect } from "vitest";

export const scheme = auralytikScheme;

export const secret = "whsec_test_k7G2xQ9abcdef0123456789";

export const now = 1_774_880_700;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const at = (seconds: number) => ({ now: () => seconds * 1000 });

export const body = bytes('{"id":"evt_1","event":"export.ready","data":{}}');

export async function delivery(
  change: { body?: Uint8Array; timestamp?: number; secret?: string | string[] } = {},
): Promise<{
  headers: Record<string, string>;
  body: Uint8Array;
}> {
  const signed = change.body ?? body;
  return {
    headers: await signWebhook({
      scheme,
      secret: change.secret ?? secret,
      body: signed,
      timestamp: change.timestamp ?? now,
    }),
    body: signed,
  };
}

export const verify = (request: WebhookRequest, options: Partial<VerifyOptions> = {}) =>
  verifyWebhook(request, { scheme, secret, clock: at(now), ...options });

export async function refusal(attempt: Promise<unknown>): Promise<WebhookError> {
  const error = await attempt.then(
    () => expect.unreachable("was accepted"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WebhookError);
  return error as WebhookError;
}
