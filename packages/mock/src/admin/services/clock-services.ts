import type { Duration } from "../../kernel/time/duration.js";
import { asFailure, bodyOf, worldOf, type AdminServices, type Parts } from "../parts.js";

/** The time of a world. */
export function clockServices(parts: Parts): AdminServices {
  return {
    "clock.read"(context) {
      const { clock } = worldOf(parts, context);
      return { status: 200, body: { now: clock.now(), mode: clock.mode, pending: clock.pending() } };
    },
    async "clock.advance"(context) {
      const { clock } = worldOf(parts, context);
      try {
        await clock.advance(bodyOf<{ readonly ms: Duration }>(context).ms);
      } catch (error) {
        throw asFailure("INVALID_REQUEST", error);
      }
      return { status: 200, body: { now: clock.now() } };
    },
    async "clock.settle"(context) {
      const { clock } = worldOf(parts, context);
      await clock.settle();
      return { status: 200, body: { now: clock.now() } };
    },
  };
}
