import { tables } from "../generated/admin.js";
import type { Context, Service } from "../kernel/engine.js";
import { didYouMean } from "../kernel/names/nearest.js";
import { Failure } from "../kernel/request/failure.js";
import type { AnyEngine } from "../kernel/schema/compiled.js";
import type { WorldCore } from "../kernel/world/world-core.js";
import type { Kernel } from "../mock.js";
import { textOfError } from "../platform/text-of-error.js";

export type AdminContext = Context<undefined, undefined>;
export type AdminServices = Readonly<Record<string, Service<undefined, undefined>>>;

/** What the services of the admin routes share. */
export interface Parts {
  readonly kernel: Kernel;
  /** Where the port listens. */
  readonly url: string;
}

/** The world that the request names, or the default one. */
export function worldOf({ kernel }: Parts, { query }: AdminContext): WorldCore {
  const id = query["world"] as string | undefined;
  const world = id === undefined ? kernel.world : kernel.worlds.get(id);
  if (world === undefined)
    throw new Failure("NOT_FOUND", {
      message: `There is no world "${id}"${didYouMean(String(id), kernel.worlds.keys())}`,
    });
  return world;
}

/** `mock.<api>` of a world. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says which API it is
export function handleOf<Handle>({ kernel }: Parts, world: WorldCore, api: string): Handle {
  const engine: AnyEngine | undefined = kernel.apis.get(api);
  if (engine === undefined) throw new Failure("NOT_FOUND", { message: `This mock has no ${api}.` });
  return world.cell(engine.id).handle as Handle;
}

/** The body, as `spec/admin.yaml` says it is; an empty object where there is none. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says which schema it is
export function bodyOf<Body>(context: AdminContext): Body {
  return (context.body ?? {}) as Body;
}

/** What a function of the library throws at bad input is the caller's mistake here. */
export function refused<T>(code: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asFailure(code, error);
  }
}

export function asFailure(code: string, error: unknown): Failure {
  if (!(error instanceof Failure)) return new Failure(code, { message: textOfError(error) });
  if (Object.hasOwn(tables().codes, error.code)) return error;
  // The platform's own refusal of what somebody is to do there: none of these routes' codes.
  const why = error.details.message === undefined ? "" : `: ${error.details.message}`;
  return new Failure("INVALID_REQUEST", { message: `The platform refuses it with ${error.code}${why}` });
}

/** The JSON that a value is: no member that is `undefined`. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** A JSON value with each of its texts changed; names of members stay. */
export function inTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => inTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inTexts(member, change)]));
}

export const done = { status: 204 } as const;
