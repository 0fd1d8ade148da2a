import type { AdminServices, Parts } from "./parts.js";
import { chatServices } from "./services/chat-services.js";
import { recordServices } from "./services/record-services.js";
import { deedServices } from "./services/deed-services.js";
import { vendorServices } from "./services/vendor-services.js";
import { clockServices } from "./services/clock-services.js";
import { worldServices } from "./services/world-services.js";

/** What each route does: the functions of the object in the same process. */
export function adminServices(parts: Parts): AdminServices {
  return {
    ...worldServices(parts),
    ...clockServices(parts),
    ...recordServices(parts),
    ...chatServices(parts),
    ...vendorServices(parts),
    ...deedServices(parts),
  };
}
