import type { Disturbance } from "../kernel/chaos/disturbance.js";
import type { GatewayScript } from "./platform.js";

/** How long a node that is replaced takes no upgrades. */
const deployMs = 2000;

/** What befalls every open connection of a gateway. */
export function disturbGateway(script: GatewayScript, how: Disturbance): void {
  switch (how) {
    case "drop":
      return void script.drop();
    case "freeze":
      return void script.freeze();
    case "deploy":
      if (script.reconnect() === 0) return; // nobody is there to be moved
      script.refuseUpgrade(503, { forMs: deployMs });
      script.answer("resume", { op9: false }, 1);
  }
}
