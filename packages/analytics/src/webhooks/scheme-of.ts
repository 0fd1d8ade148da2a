import { auralytikScheme, type WebhookScheme } from "@antiphon/core/webhooks";
import { withDefaults } from "@antiphon/core/internal";

/** What differs from `auralytikScheme`; a member that is `undefined` does not. */
export type SchemeChanges = { readonly [Member in keyof WebhookScheme]?: WebhookScheme[Member] | undefined };

export function schemeOf(changes: SchemeChanges = {}): WebhookScheme {
  return withDefaults(auralytikScheme, changes);
}
