import { listenTo } from "@antiphon/core/internal";
import type { WorkerEvent } from "../worker-event.js";

/** Tells the user what happens, and keeps the first failure that is nobody's job: of a listener, or of this package. */
export interface Observer {
  tell(event: WorkerEvent): void;
  failed(error: unknown): void;
  /** Throws what has failed first, if anything has. */
  throwIfFailed(): void;
}

export function createObserver(onEvent: (event: WorkerEvent) => void): Observer {
  let failure: { readonly error: unknown } | undefined;
  const failed = (error: unknown): void => {
    failure ??= { error };
  };
  return {
    failed,
    tell(event) {
      try {
        listenTo(onEvent(event), failed); // a listener may be async
      } catch (error) {
        failed(error); // jobs go on: whoever looks on cannot cost them
      }
    },
    throwIfFailed() {
      if (failure) throw failure.error;
    },
  };
}
