import type { AbortSignalLike, Clock } from "@antiphon/core";
import { onAbort, startTimer } from "@antiphon/core/internal";
import { GatewayError } from "../errors.js";
import type { EventInfo } from "./events.js";

export interface NextOptions<T> {
  /** Which event of that name is meant. Default: the first. What it throws rejects the promise. */
  readonly where?: ((data: T, info: EventInfo) => boolean) | undefined;
  /** Longest wait, in ms, on the gateway's clock. Default: none. */
  readonly timeoutMs?: number | undefined;
  /** Aborting it rejects the promise with its reason. */
  readonly signal?: AbortSignalLike | undefined;
}

export interface NextParts {
  readonly clock: Clock;
  /** Aborted when the gateway ends. */
  readonly ended: AbortSignalLike;
  on(handler: (data: unknown, info: EventInfo) => void): () => void;
}

/** Waits for one event. */
export function nextEvent(
  { clock, ended, on }: NextParts,
  name: string,
  { where = () => true, timeoutMs, signal }: NextOptions<unknown>,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = [];
    const end = (): void => {
      for (const stop of stops.splice(0)) stop();
    };
    const fail = (error: unknown): void => {
      end();
      reject(error);
    };
    const failOn = (source: AbortSignalLike): void => {
      if (source.aborted) fail(source.reason);
      else stops.push(onAbort(source, () => fail(source.reason)));
    };
    stops.push(
      on((data, info) => {
        try {
          if (!where(data, info)) return;
        } catch (error) {
          return fail(error);
        }
        end();
        resolve(data);
      }),
    );
    if (timeoutMs !== undefined) stops.push(startTimer(clock, () => fail(tooLate(name, timeoutMs)), timeoutMs, "wait"));
    failOn(ended);
    if (signal) failOn(signal);
  });
}

function tooLate(name: string, timeoutMs: number): GatewayError {
  return new GatewayError("GATEWAY_TIMEOUT", `No ${name} that was waited for came within ${timeoutMs} ms.`);
}
