import type { Clock } from "@antiphon/core";
import type { Workspace } from "./workspace.js";

/**
 * Archives and folders, with the first job that has any: the libraries would cost every start. Told to the clock as work, since
 * some loaders read modules where no clock sees it.
 */
export async function loadWorkspace(clock: Clock): Promise<Workspace> {
  const done = clock.work?.();
  try {
    return await import("#workspace");
  } finally {
    done?.();
  }
}
