/** How one vendor signs its deliveries, as data: nothing in the verifier knows a vendor. */
export interface WebhookScheme {
  /** The vendor's name in messages: `"Auralytik"`. */
  readonly name: string;
  readonly headers: {
    /** Unix seconds. */
    readonly timestamp: string;
    /** One signature or several, separated by spaces or commas. */
    readonly signature: string;
    /** Names the delivery. Not covered by the signature, so it is handed on and never trusted. */
    readonly delivery?: string | undefined;
    readonly event?: string | undefined;
  };
  /** What is signed in front of the raw body; `{timestamp}` stands for the header's text. */
  readonly signedPrefix: string;
  /** Stands in front of each signature (`"v1="`); signatures of other versions are skipped. */
  readonly version: string;
  readonly encoding: "base64" | "hex";
  /** How far the timestamp may lie in the past or the future, in ms. */
  readonly toleranceMs: number;
}

/** Auralytik deliveries: Base64 HMAC-SHA256 over `{timestamp}.{body}`. Proposed, as the vendor's page could not be read to its end. */
export const auralytikScheme: WebhookScheme = {
  name: "Auralytik",
  headers: {
    timestamp: "x-auralytik-timestamp",
    signature: "x-auralytik-signature",
    delivery: "x-auralytik-delivery",
    event: "x-auralytik-event",
  },
  signedPrefix: "{timestamp}.",
  version: "",
  encoding: "base64",
  toleranceMs: 300_000,
};

/** Astral interactions (component clicks): `v1=` and the hex HMAC-SHA256 over `v1:{timestamp}:{body}`; the key is the webhook's token. */
export const astralInteractionScheme: WebhookScheme = {
  name: "Astral",
  headers: { timestamp: "x-astral-timestamp", signature: "x-astral-signature" },
  signedPrefix: "v1:{timestamp}:",
  version: "v1=",
  encoding: "hex",
  toleranceMs: 300_000,
};
