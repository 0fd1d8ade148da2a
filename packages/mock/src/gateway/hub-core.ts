import type { SocketNotes } from "../kernel/conduct/socket-conduct.js";
import type { SocketConnection } from "../kernel/engine.js";
import type { World } from "../kernel/world/world.js";
import type { StartBook } from "./budget.js";
import type { FrameCheck } from "./frame-check.js";
import type { FrameTrust } from "./frame-trust.js";
import type { Identification } from "./identify.js";
import type { GatewayAccount, GatewayPlatform } from "./platform.js";
import type { GatewayProfile } from "./profile.js";
import type { Script } from "./script.js";
import type { GatewaySession } from "./session.js";

/** What connections share: the hub, as they see it. */
export interface HubCore {
  readonly world: World;
  readonly profile: GatewayProfile;
  readonly platform: GatewayPlatform;
  readonly script: Script;
  readonly starts: StartBook;
  readonly check: FrameCheck;
  /** What the world trusts now. */
  readonly trust: FrameTrust;
  /** Whether IDENTIFYs are throttled by bucket. */
  readonly throttles: boolean;
  strictTokenForm(): "bot-prefixed" | "raw" | undefined;
  /** Begins to watch how the client of a socket behaves. */
  watch(socket: SocketConnection, address: string | undefined): SocketNotes;
  /** Notes what the spec says about a client's frame. */
  judge(url: string, frame: { readonly op: number }): void;
  begin(identification: Identification, account: GatewayAccount): GatewaySession;
  /** READY and the guilds that follow it. */
  burst(session: GatewaySession, address: string | undefined): void;
  find(sessionId: string): GatewaySession | undefined;
  end(session: GatewaySession): void;
  /** An older socket of the session makes room. */
  displace(session: GatewaySession): void;
}
