import type { GatewayScript } from "../gateway/platform.js";
import type { AnyEngine } from "../kernel/schema/compiled.js";
import type { Context, Service } from "../kernel/engine.js";
import { Failure } from "../kernel/request/failure.js";
import type { FaultRule } from "../kernel/fault/faults.js";
import { describeIssue } from "../kernel/schema/validator.js";
import type { WorldCore, WorldSnapshot } from "../kernel/world/world-core.js";
import type { Kernel, WorldOptions } from "../mock.js";
import { runStep, type GatewayStep } from "./gateway-step.js";
import { describeWorld } from "../faces/tcp/line.js";
import { createRedact } from "./redact.js";

export type AdminContext = Context<undefined, undefined>;

/** What the chat engines' handles offer to people and to the gateway's sockets. */
interface ChatLike {
  say(channelId: string, content: string): unknown;
  readonly gateway: GatewayScript;
}

/** What each route does: the functions of the object in the same process. */
export function adminServices(kernel: Kernel, url: string): Readonly<Record<string, Service<undefined, undefined>>> {
  const worldOf = ({ query }: AdminContext): WorldCore => {
    const id = query["world"] as string | undefined;
    const world = id === undefined ? kernel.world : kernel.worlds.get(id);
    if (world === undefined) throw new Failure("NOT_FOUND", { message: `There is no world "${id}".` });
    return world;
  };
  const chat = (world: WorldCore, platform: string): ChatLike => {
    const engine: AnyEngine | undefined = kernel.apis.get(platform);
    if (engine === undefined) throw new Failure("NOT_FOUND", { message: `This mock has no ${platform}.` });
    return world.cell(engine.id).handle as ChatLike;
  };
  const snapshots = new Map<string, { readonly world: WorldCore; readonly saved: WorldSnapshot }>();
  return {
    "chat.say"(context) {
      const { channel_id, content } = context.body as { channel_id: string; content: string };
      const platform = chat(worldOf(context), context.path["platform"] as string);
      const said = refused("NOT_FOUND", () => platform.say(channel_id, content));
      return { status: 200, body: said };
    },
    async "clock.advance"(context) {
      const { clock } = worldOf(context);
      await clock.advance((context.body as { ms: number }).ms);
      return { status: 200, body: { now: clock.now() } };
    },
    "faults.list": (context) => ({ status: 200, body: { faults: worldOf(context).faults.list() } }),
    "faults.add"(context) {
      const { faults } = worldOf(context);
      const id = refused("INVALID_REQUEST", () => faults.add(context.body as FaultRule));
      return { status: 201, body: faults.list().find((fault) => fault.id === id) };
    },
    "faults.clear"(context) {
      const { faults } = worldOf(context);
      const id = context.query["id"] as string | undefined;
      if (id === undefined) faults.clear();
      else if (!faults.remove(id)) throw new Failure("NOT_FOUND", { message: `There is no fault "${id}".` });
      return { status: 204 };
    },
    "journal.read"(context) {
      const world = worldOf(context);
      const { journal } = world;
      const redact = createRedact(world);
      return {
        status: 200,
        body: redact({ exchanges: journal.exchanges(), sockets: journal.sockets(), dropped: journal.dropped() }),
      };
    },
    "ledger.read"(context) {
      const { ledger } = worldOf(context);
      return {
        status: 200,
        body: JSON.parse(
          JSON.stringify({ intents: ledger.intents(), effects: ledger.effects(), dropped: ledger.dropped() }),
        ) as unknown,
      };
    },
    "contract.read"(context) {
      const world = worldOf(context);
      const { contract } = world;
      const violations = contract.violations().map((violation) => ({
        ...violation,
        url: violation.url.split("?", 1)[0],
        issues: violation.issues.map((issue) => `${issue.in} ${describeIssue(issue)}`),
      }));
      const reason = reasonOf(() => contract.assertClean());
      return { status: 200, body: createRedact(world)({ violations, clean: reason === undefined, reason }) };
    },
    "coverage.read": () => ({ status: 200, body: kernel.shared.coverage.report() }),
    "gateway.drop"(context) {
      const { platform, ...target } = (context.body ?? {}) as { platform?: string };
      const world = worldOf(context);
      const platforms =
        platform === undefined ? ["astral", "fluxer"].filter((name) => kernel.apis.has(name)) : [platform];
      const dropped = platforms.map((name) => chat(world, name).gateway.drop(target));
      return { status: 200, body: { dropped: dropped.reduce((sum, count) => sum + count, 0) } };
    },
    "gateway.script"(context) {
      const asked = context.body as GatewayStep & { readonly platform: string };
      const met = runStep(chat(worldOf(context), asked.platform).gateway, asked);
      return { status: 200, body: met === undefined ? {} : { met } };
    },
    "worlds.reset"(context) {
      const world = worldOf(context);
      world.reset();
      describeWorld(kernel, world, url); // its credentials are known again before the first request
      return { status: 204 };
    },
    "worlds.snapshot"(context) {
      const id = `snapshot-${snapshots.size + 1}`;
      const world = worldOf(context);
      snapshots.set(id, { world, saved: world.snapshot() });
      return { status: 201, body: { id } };
    },
    "worlds.restore"(context) {
      const { id } = context.body as { id: string };
      const world = worldOf(context);
      const found = snapshots.get(id);
      if (found?.world !== world) throw new Failure("NOT_FOUND", { message: `The world has no snapshot "${id}".` });
      world.restore(found.saved);
      return { status: 204 };
    },
    "worlds.create"(context) {
      const world = refused("INVALID_REQUEST", () => kernel.createWorld((context.body ?? {}) as WorldOptions));
      const { antiphon, apis } = describeWorld(kernel, world, url);
      return { status: 201, body: { antiphon, url, world: world.id, apis } };
    },
  };
}

function reasonOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What a library function throws at bad input is the caller's mistake here. */
function refused<T>(code: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(code, { message: error instanceof Error ? error.message : String(error) });
  }
}
