import type { AntiphonError } from "../call/errors.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { CallEvent, Hooks } from "../observe/hooks.js";
import { Interruption } from "../time/scope.js";
import type { Call } from "./call.js";
import { addressOf, runUserCode, scrub } from "./describe.js";
import type { End } from "./end.js";
import type { Progress } from "./progress.js";
import type { Draft } from "./request.js";

/** Tells the observers of one call what becomes of it. Clients that nobody observes have none. */
export class Teller {
  readonly #call: Call;
  readonly #progress: Progress;
  readonly #event: CallEvent;
  /** Of the attempt that is under way. */
  #startedAt = 0;
  #isOver = false;

  constructor(call: Call, progress: Progress) {
    const { core, operation, compiled } = call;
    this.#call = call;
    this.#progress = progress;
    this.#event = {
      id: core.nextId(),
      api: core.init.api.id,
      operation: operation.id,
      method: operation.method,
      path: compiled.context.path as string,
    };
  }

  begin(): Promise<void> {
    return this.#tell("onCall", this.#event);
  }

  attempt({ target, headers }: Draft): Promise<void> {
    const { core, plan } = this.#call;
    this.#startedAt = core.clock.monotonic();
    // The address and the template below it; of a presigned link the path is a secret.
    const below = plan.url === undefined ? this.#event.path : "";
    const url = (addressOf(this.#call) ?? target.origin) + below;
    return this.#tell("onAttempt", { call: this.#event, attempt: this.#progress.attempts + 1, url, headers });
  }

  answer(end: End): Promise<void> | undefined {
    if (end.kind === "stopped") return undefined;
    const { clock, redactor } = this.#call.core;
    return this.#tell("onAnswer", {
      call: this.#event,
      attempt: this.#progress.attempts,
      durationMs: clock.monotonic() - this.#startedAt,
      status: end.status,
      headers: scrub(this.#call, this.#progress, redactor.headers(end.kind === "lost" ? {} : end.headers)),
      error: end.kind === "answered" ? undefined : end.error,
    });
  }

  retry(waitMs: number, error: AntiphonError): Promise<void> {
    return this.#tell("onRetry", { call: this.#event, attempt: this.#progress.attempts, waitMs, error });
  }

  /** Once per call. A result that is an error stays it, and nobody waits for the hooks of a call whose time is over. */
  async result(error: unknown): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    const { core, scope } = this.#call;
    const { attempts, status } = this.#progress;
    const durationMs = core.clock.monotonic() - scope.startedAt;
    try {
      await this.#tell("onResult", { call: this.#event, attempts, durationMs, status, error });
    } catch (why) {
      if (why instanceof Interruption) return;
      if (error === undefined) throw why;
      core.log()?.("error", (why as Error).message);
    }
  }

  /** All of them, also when one throws; then throws what the first one threw. */
  async #tell<Name extends keyof Hooks>(name: Name, event: Parameters<NonNullable<Hooks[Name]>>[0]): Promise<void> {
    let failure: { readonly error: unknown } | undefined;
    for (const hooks of this.#call.core.hooks) {
      const hook = hooks[name] as ((event: unknown) => MaybePromise<void>) | undefined;
      if (!hook) continue;
      try {
        const work = (): MaybePromise<void> => hook.call(hooks, event);
        await runUserCode(this.#call, this.#progress, work, "HOOK_FAILED", `the hook ${name} threw`);
      } catch (error) {
        failure ??= { error };
      }
    }
    if (failure) throw failure.error;
  }
}
