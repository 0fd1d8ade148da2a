/**
 * The machine failed, not the job: no engine to run it, no room on the disk. A handler or its `ready()` throws it; the worker
 * then takes no further job until the machine can work again.
 */
export class HostError extends Error {
  override readonly name = "HostError";
}

/** By name, since a program may hold two copies of this package. */
export function isHostError(error: unknown): boolean {
  return error instanceof Error && error.name === "HostError";
}
