import type { AnyEngine } from "../kernel/compiled.js";
import type { PlainRequest } from "../kernel/plain.js";
import type { WorldCore } from "../kernel/world-core.js";

/** The world that a request's credential belongs to; unknown and absent ones lead to `otherwise`. */
export function worldOf(engine: AnyEngine, request: PlainRequest, otherwise: WorldCore): WorldCore {
  const secret = engine.credentialOf(request);
  return (secret === undefined ? undefined : otherwise.shared.credentials.get(secret)) ?? otherwise;
}
