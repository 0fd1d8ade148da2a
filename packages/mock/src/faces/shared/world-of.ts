import type { AnyEngine } from "../../kernel/schema/compiled.js";
import type { PlainRequest } from "../../kernel/request/plain.js";
import type { WorldCore } from "../../kernel/world/world-core.js";

/** The world that a request's credential belongs to; unknown and absent ones lead to `otherwise`. */
export function worldOf(engine: AnyEngine, request: PlainRequest, otherwise: WorldCore): WorldCore {
  const secret = engine.credentialOf(request);
  return (secret === undefined ? undefined : otherwise.shared.credentials.get(secret)) ?? otherwise;
}
