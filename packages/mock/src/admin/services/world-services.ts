import { describeWorld } from "../../faces/tcp/line.js";
import { Failure } from "../../kernel/request/failure.js";
import type { WorldCore, WorldSnapshot } from "../../kernel/world/world-core.js";
import { configureWorld, type WorldSettings } from "../../mock.js";
import type { WorldOptions } from "../../mock-options.js";
import { tables } from "../../generated/admin.js";
import { bodyOf, done, refused, worldOf, type AdminServices, type Parts } from "../parts.js";

/** Most worlds and saved states that can be made from outside: each keeps its memory until it is ended. */
const mostWorlds = 1000;
const mostSnapshots = 200;
/** What a world takes at least that has credentials for each API. */
const worldBytes = 96 * 1024;

/** What there is: worlds, their addresses and saved states. */
export function worldServices(parts: Parts): AdminServices {
  const { kernel, url } = parts;
  const lineOf = (world: WorldCore): object => {
    const { antiphon, apis } = describeWorld(kernel, world, url);
    return { antiphon, url, world: world.id, apis };
  };
  return {
    ...snapshotServices(parts),
    "index.read": (context) => ({
      status: 200,
      body: {
        routes: tables().routes.map(({ id, method, path }) => ({ method, path, operation: id })),
        url,
        apis: describeWorld(kernel, worldOf(parts, context), url).apis,
        worlds: [...kernel.worlds.keys()],
      },
    }),
    "credentials.read": (context) => ({ status: 200, body: lineOf(worldOf(parts, context)) }),
    "worlds.list": () => ({
      status: 200,
      body: { worlds: [...kernel.worlds.values()].map(({ id, seed }) => ({ id, seed })) },
    }),
    "worlds.create"(context) {
      if (kernel.worlds.size >= mostWorlds)
        throw new Failure("INVALID_REQUEST", { message: `There are ${mostWorlds} worlds already; end some of them.` });
      kernel.shared.room.check(worldBytes);
      const world = refused("INVALID_REQUEST", () => kernel.createWorld(bodyOf<WorldOptions>(context)));
      const line = lineOf(world);
      kernel.shared.room.grow(world.weight);
      return { status: 201, body: line };
    },
    "worlds.close"(context) {
      const id = context.query["id"] as string;
      const world = kernel.worlds.get(id);
      if (world === undefined) throw new Failure("NOT_FOUND", { message: `There is no world "${id}".` });
      refused("INVALID_REQUEST", () => kernel.closeWorld(world));
      return done;
    },
    "settings.read": (context) => ({ status: 200, body: { trust: worldOf(parts, context).trust } }),
    "settings.change"(context) {
      const world = worldOf(parts, context);
      refused("INVALID_REQUEST", () => configureWorld(world, bodyOf<WorldSettings>(context)));
      return { status: 200, body: { trust: world.trust } };
    },
    "worlds.reset"(context) {
      const world = worldOf(parts, context);
      world.reset();
      describeWorld(kernel, world, url); // its credentials are known again before the first request
      return done;
    },
  };
}

function snapshotServices(parts: Parts): AdminServices {
  const snapshots = new Map<
    string,
    { readonly world: WorldCore; readonly saved: WorldSnapshot; readonly bytes: number }
  >();
  const { room } = parts.kernel.shared;
  room.alsoHeld(() => [...snapshots.values()].reduce((sum, { bytes }) => sum + bytes, 0));
  let made = 0;
  const of = (world: WorldCore): string[] => {
    for (const [id, { world: owner }] of snapshots) if (!parts.kernel.worlds.has(owner.id)) snapshots.delete(id);
    return [...snapshots].filter(([, saved]) => saved.world === world).map(([id]) => id);
  };
  const known = (world: WorldCore, id: string): WorldSnapshot => {
    const found = snapshots.get(id);
    if (found?.world !== world) throw new Failure("NOT_FOUND", { message: `The world has no snapshot "${id}".` });
    return found.saved;
  };
  return {
    "worlds.snapshots": (context) => ({ status: 200, body: { snapshots: of(worldOf(parts, context)) } }),
    "worlds.snapshot"(context) {
      const world = worldOf(parts, context);
      of(world);
      if (snapshots.size >= mostSnapshots)
        throw new Failure("INVALID_REQUEST", {
          message: `There are ${mostSnapshots} snapshots already; forget some of them.`,
        });
      const bytes = world.weight;
      room.check(bytes);
      room.grow(bytes);
      const id = `snapshot-${(made += 1)}`;
      snapshots.set(id, { world, saved: world.snapshot(), bytes });
      return { status: 201, body: { id } };
    },
    "worlds.restore"(context) {
      const world = worldOf(parts, context);
      world.restore(known(world, bodyOf<{ readonly id: string }>(context).id));
      return done;
    },
    "worlds.forget"(context) {
      const world = worldOf(parts, context);
      const id = context.query["id"] as string | undefined;
      if (id !== undefined) known(world, id);
      for (const each of id === undefined ? of(world) : [id]) snapshots.delete(each);
      room.shrunk();
      return done;
    },
  };
}
