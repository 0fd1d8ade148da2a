import type { ChatOptions } from "./platform-link.js";

/** Options of `createFluxer`. The token is read from `FLUXER_BOT_TOKEN` at the first call when none is given. */
export interface FluxerOptions extends ChatOptions {
  /** Root of an instance, whose parts are then discovered at the first call. Default: `FLUXER_INSTANCE_URL`, else the official instance. */
  readonly instanceUrl?: string | undefined;
}
