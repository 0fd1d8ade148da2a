import type { Cancel } from "@antiphon/core";
import type { Shared } from "../gateway-init.js";
import type { GatewaySocket } from "./socket.js";

const SLICE_MS = 5;

type Data = string | Uint8Array;

/** Messages of one socket in slices: a read can hold hundreds, and timers and other sockets have to run in between. */
export interface Intake {
  readonly paused: boolean;
  push(data: Data): void;
  /** Stops reading while a consumer is behind; `false` where the runtime cannot. */
  pause(): boolean;
  unpause(): void;
  /** Takes at once what still waits, in order. */
  finish(): void;
  stop(): void;
}

export function createIntake(
  { clock, runtime }: Shared,
  socket: () => GatewaySocket | undefined,
  take: (data: Data) => void,
): Intake {
  const backlog: Data[] = [];
  /** What comes has to wait in `backlog`. */
  let held = false;
  let paused = false;
  let stopped = false;
  let sliceStart = 0;
  let inSlice = 0;
  let cancel: Cancel | undefined;

  /** Looks at the clock only now and then. */
  function sliceIsOver(): boolean {
    return (++inSlice & 15) === 0 && clock.monotonic() - sliceStart > SLICE_MS;
  }

  function startSlice(): void {
    sliceStart = clock.monotonic();
    inSlice = 0;
  }

  /** Takes from the backlog for a slice; reading goes on when nothing is left. */
  function drain(): void {
    startSlice();
    while (!stopped && !paused) {
      if (backlog.length === 0) {
        held = false;
        socket()?.resume();
        return;
      }
      take(backlog.shift() as Data);
      if (sliceIsOver()) {
        cancel = runtime.afterIo(drain);
        return;
      }
    }
  }

  return {
    get paused() {
      return paused;
    },
    push(data) {
      if (held) {
        backlog.push(data);
        return;
      }
      if (inSlice === 0) {
        startSlice();
        queueMicrotask(() => (inSlice = 0));
      }
      if (sliceIsOver() && socket()?.pause() === true) {
        held = true;
        backlog.push(data);
        cancel = runtime.afterIo(drain);
      } else take(data);
    },
    pause() {
      paused ||= socket()?.pause() === true;
      held ||= paused;
      return paused;
    },
    unpause() {
      if (!paused) return;
      paused = false;
      drain();
    },
    finish() {
      while (backlog.length > 0 && !stopped) take(backlog.shift() as Data);
    },
    stop() {
      stopped = true;
      backlog.length = 0;
      cancel?.();
    },
  };
}
