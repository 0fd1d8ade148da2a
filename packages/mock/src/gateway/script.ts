import type { GatewayMoment } from "./platform.js";

interface Counted<T> {
  readonly value: T;
  times: number;
}

export type ScriptedAnswer = { readonly close: number } | { readonly op9: boolean };

export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly until: number;
}

/** What the next occasions hold in store; each lookup uses one up. */
export class Script {
  frameLimit: { readonly count: number; readonly windowMs: number } | undefined;
  heartbeatInterval: { readonly value: unknown } | undefined;
  startsRemaining: number | undefined;
  resumeUrl: string | undefined;
  replayFloor = 0;
  splitInto = 1;
  readonly #delays = new Map<GatewayMoment, Counted<number | "never">>();
  readonly #answers = new Map<"identify" | "resume", Counted<ScriptedAnswer>>();
  #closeAfterReady: Counted<number> | undefined;
  #refusal: Counted<Refusal> | undefined;

  delay(moment: GatewayMoment, ms: number | "never", times: number): void {
    this.#delays.set(moment, { value: ms, times });
  }

  answer(frame: "identify" | "resume", by: ScriptedAnswer, times: number): void {
    this.#answers.set(frame, { value: by, times });
  }

  closeAfterReady(code: number, times: number): void {
    this.#closeAfterReady = { value: code, times };
  }

  refuse(refusal: Refusal, times: number): void {
    this.#refusal = { value: refusal, times };
  }

  takeDelay(moment: GatewayMoment): number | "never" | undefined {
    return take(this.#delays.get(moment));
  }

  takeAnswer(frame: "identify" | "resume"): ScriptedAnswer | undefined {
    return take(this.#answers.get(frame));
  }

  takeCloseAfterReady(): number | undefined {
    return take(this.#closeAfterReady);
  }

  takeRefusal(now: number): Refusal | undefined {
    if (this.#refusal !== undefined && now >= this.#refusal.value.until) this.#refusal = undefined;
    return take(this.#refusal);
  }

  clear(): void {
    this.frameLimit =
      this.heartbeatInterval =
      this.startsRemaining =
      this.resumeUrl =
      this.#closeAfterReady =
      this.#refusal =
        undefined;
    this.replayFloor = 0;
    this.splitInto = 1;
    this.#delays.clear();
    this.#answers.clear();
  }
}

function take<T>(counted: Counted<T> | undefined): T | undefined {
  if (counted === undefined || counted.times <= 0) return undefined;
  counted.times -= 1;
  return counted.value;
}
