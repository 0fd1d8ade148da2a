import { createFrameCheck } from "./frame-check.js";
import type { GatewayProfile } from "./profile.js";

/** What a gateway can tell its clients: names of events, and codes with which it closes. */
export function announcedBy({ id, verdicts, drain }: GatewayProfile): {
  readonly events: readonly string[];
  readonly closeCodes: readonly number[];
} {
  const closes = Object.values(verdicts).flatMap((verdict) =>
    typeof verdict === "object" && "close" in verdict ? [verdict.close] : [],
  );
  return {
    events: createFrameCheck(id).events,
    closeCodes: [...new Set([...closes, drain.code])].sort((a, b) => a - b),
  };
}
