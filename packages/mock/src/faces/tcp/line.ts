import { addressesOf } from "../shared/locate.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import type { Kernel } from "../../mock.js";

/** Addresses and credentials of one API: `url`, `gatewayUrl` for chats, and what the API's clients need. */
export type ApiLine = Readonly<Record<string, string>> & { readonly url: string; readonly gatewayUrl?: string };

/** The first line that `antiphon-mock` prints. */
export interface MockLine {
  /** Version of this form. */
  readonly antiphon: 1;
  readonly url: string;
  readonly apis: Readonly<Record<string, ApiLine>>;
}

/** A world's addresses on a port. The default world's carry no mark; the others' begin with `/@<id>`. */
export function describeWorld(kernel: Kernel, world: WorldCore, url: string): MockLine {
  const root = world === kernel.world ? url : `${url}/@${world.id}`;
  const apis: Record<string, ApiLine> = {};
  for (const [name, engine] of kernel.apis) {
    const { base, places } = addressesOf(engine, "mount", root);
    const gateway = places?.["gateway"];
    apis[name] = {
      url: base,
      ...(gateway === undefined ? {} : { gatewayUrl: `${gateway.replace(/^http/, "ws")}?v=1&encoding=json` }),
      ...engine.printed?.(world.cell(engine.id).state),
    };
  }
  return { antiphon: 1, url, apis };
}
