/** Origins of the official web client and of the pages that present it. */
export const webClient = "https://app.fluxer.app";
export const marketing = "https://fluxer.app";

/** Switches that only Fluxer has; `mock.fluxer.configure({ … })` sets some of them. */
export interface FluxerSwitches {
  /** Guilds whose member the caller is not answer 404 in place of 403. Default `false`. */
  readonly nonMemberAs404: boolean;
  /** Everything is refused with 503, as when too much is in flight. Default `false`. */
  readonly shedLoad: boolean;
  /** How the caller's address is banned. Default: it is not. */
  readonly addressBan: "permanent" | "temporary" | undefined;
  /** Weight of failing calls without a credential after which an address is banned for a day. Default: never. */
  readonly abuseThreshold: number | undefined;
  /** Serves `/internal/telemetry`, as the overview page says; newer instances do not. Default `true`. */
  readonly telemetry: boolean;
  /** Serves the relay directory, as the overview page says; newer instances do not. Default `true`. */
  readonly relayDirectory: boolean;
  /** Development mode: no rate limits unless a header asks for them, stacks in errors, staff accounts. Default `false`. */
  readonly development: boolean;
  /** Secret of the test harness under `/test/`, which answers 404 without one. */
  readonly testToken: string | undefined;
  /** Text that messages are refused for. */
  readonly refusedText: {
    readonly blocked?: readonly string[] | undefined;
    readonly explicit?: readonly string[] | undefined;
  };
  /** The media host is out of reach: uploads are refused with 502. Default `false`. */
  readonly mediaDown: boolean;
  /** World time for which an edit holds its message; another edit meanwhile is refused. Default 0. */
  readonly editMs: number;
  /** World time for which a guild's channel or role positions are locked after they were rewritten. Default 0. */
  readonly positionsMs: number;
}

export const defaultFluxerSwitches: FluxerSwitches = {
  nonMemberAs404: false,
  shedLoad: false,
  addressBan: undefined,
  abuseThreshold: undefined,
  telemetry: true,
  relayDirectory: true,
  development: false,
  testToken: undefined,
  refusedText: {},
  mediaDown: false,
  editMs: 0,
  positionsMs: 0,
};
