import type { AbortRelay } from "../transport/abort-relay.js";
import type { WireResponse } from "../transport/transport.js";

/** How far one attempt has come on the wire. */
export interface Wire {
  readonly relay: AbortRelay;
  sent: boolean;
  head: WireResponse | undefined;
  limited: boolean;
}
