import type { ChatLimits } from "../chat-limits.js";
import { defaultFluxerSwitches, type FluxerSwitches } from "../platforms/fluxer/options.js";
import type { Some } from "../../../kernel/names/given.js";
import type { GatewaySwitches } from "../../../gateway/effective-profile.js";

/** Switches that both platforms have; `mock.astral.configure({ … })` sets some of them. */
export interface CommonSwitches extends GatewaySwitches {
  /** Counts and sizes in place of the platform's: `{ invitesPerGuild: 3 }`. */
  readonly limits: Some<ChatLimits>;
  /** Two concurrent first attempts with one nonce can both be stored, as in the vendor's service. Default `false`. */
  readonly nonceRace: boolean;
  /**
   * Origins whose pages may read answers, beside the platform's own (`https://app.fluxer.app` and `https://fluxer.app` on
   * Fluxer): `[]` is the platform's rule, `"any"` lets all in. Default `"local"`: pages of loopback origins. What a port allows
   * (`allowOrigins`) comes on top.
   */
  readonly corsOrigins: readonly string[] | "any" | "local";
  /** Default `true`. */
  readonly rateLimits: boolean;
  /** Global requests per second of one client; the vendor gives some applications 1200. */
  readonly globalPerSecond: number | undefined;
  /** Hidden channels answer 404 in place of 403. Default `false`. */
  readonly hiddenAs404: boolean;
  /** A bot that never opened a gateway session cannot send. Default `false`. */
  readonly requireGatewaySession: boolean;
  /** Bots may read audit logs, as one of the vendor's pages says. Default `false`. */
  readonly auditLogForBots: boolean;
  /** Interaction targets on loopback or private addresses are refused, as by the vendor. Default `false`. */
  readonly refusePrivateTargets: boolean;
  /** The one form of the token that IDENTIFY accepts; both when absent. */
  readonly strictIdentify: "bot-prefixed" | "raw" | undefined;
}

/** Every switch that a world of either platform may have set; `mock.fluxer.configure({ … })` takes them all. */
export interface ChatOptions extends CommonSwitches, FluxerSwitches {}

export const defaultSwitches: CommonSwitches = {
  limits: {},
  corsOrigins: "local",
  nonceRace: false,
  rateLimits: true,
  globalPerSecond: undefined,
  hiddenAs404: false,
  requireGatewaySession: false,
  auditLogForBots: false,
  refusePrivateTargets: false,
  strictIdentify: undefined,
  discord: false,
  gateway: undefined,
};

export const defaultOptions: ChatOptions = { ...defaultSwitches, ...defaultFluxerSwitches };
