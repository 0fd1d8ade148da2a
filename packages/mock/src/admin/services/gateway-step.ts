import type { GatewayMoment, GatewayScript, GatewayTarget } from "../../gateway/platform.js";

/** The body of `POST /__mock/gateway/script`, checked by `spec/admin.yaml`: a method of the script, with what it takes. */
export type GatewayStep = { readonly target?: GatewayTarget } & (
  | { readonly step: "drop" | "freeze" | "reconnect" | "probe" | "killSession" | "clear" }
  | { readonly step: "invalidate"; readonly resumable: boolean }
  | { readonly step: "close"; readonly code: number; readonly reason?: string }
  | { readonly step: "raw"; readonly data: string; readonly encoding?: "utf8" | "base64" }
  | { readonly step: "inject"; readonly event: string; readonly payload?: unknown }
  | { readonly step: "duplicate"; readonly back?: number }
  | { readonly step: "skipSequence" | "startsRemaining"; readonly count: number }
  | { readonly step: "delay"; readonly moment: GatewayMoment; readonly ms: number | "never"; readonly times?: number }
  | {
      readonly step: "answer";
      readonly frame: "identify" | "resume";
      readonly by: Parameters<GatewayScript["answer"]>[1];
      readonly times?: number;
    }
  | { readonly step: "closeAfterReady"; readonly code: number; readonly times?: number }
  | ({ readonly step: "refuseUpgrade"; readonly status: number } & Parameters<GatewayScript["refuseUpgrade"]>[1])
  | { readonly step: "heartbeatInterval"; readonly value?: unknown }
  | { readonly step: "splitMessages"; readonly parts: number }
  | { readonly step: "resumeUrl"; readonly url: string }
  | { readonly step: "replayFloor"; readonly seq: number }
  | { readonly step: "frameLimit"; readonly count: number; readonly windowMs: number }
  | { readonly step: "unavailableGuilds"; readonly ids: readonly string[] }
);

/** Gives how many sockets or sessions the step met, or `undefined` when it waits for its occasion. */
export function runStep(script: GatewayScript, asked: GatewayStep): number | void {
  const { target } = asked;
  switch (asked.step) {
    case "drop":
    case "freeze":
    case "reconnect":
    case "probe":
    case "killSession":
      return script[asked.step](target);
    case "invalidate":
      return script.invalidate(asked.resumable, target);
    case "close":
      return script.close(asked.code, asked.reason, target);
    case "raw":
      return script.raw(
        asked.encoding === "base64" ? new Uint8Array(Buffer.from(asked.data, "base64")) : asked.data,
        target,
      );
    case "inject":
      return script.inject(asked.event, asked.payload, target);
    case "duplicate":
      return script.duplicate(asked.back, target);
    case "skipSequence":
      return script.skipSequence(asked.count, target);
    case "delay":
      return script.delay(asked.moment, asked.ms, asked.times);
    case "answer":
      return script.answer(asked.frame, asked.by, asked.times);
    case "closeAfterReady":
      return script.closeAfterReady(asked.code, asked.times);
    case "refuseUpgrade":
      return script.refuseUpgrade(asked.status, refusalOf(asked));
    case "heartbeatInterval":
      return script.heartbeatInterval(asked.value);
    case "splitMessages":
      return script.splitMessages(asked.parts);
    case "resumeUrl":
      return script.resumeUrl(asked.url);
    case "replayFloor":
      return script.replayFloor(asked.seq);
    case "frameLimit":
      return script.frameLimit(asked.count, asked.windowMs);
    case "startsRemaining":
      return script.startsRemaining(asked.count);
    case "unavailableGuilds":
      return script.unavailableGuilds(asked.ids);
    case "clear":
      return script.clear();
  }
}

function refusalOf(
  asked: Extract<GatewayStep, { readonly step: "refuseUpgrade" }>,
): Parameters<GatewayScript["refuseUpgrade"]>[1] {
  const { retryAfterS, times, forMs, headers } = asked;
  return {
    ...(retryAfterS === undefined ? {} : { retryAfterS }),
    ...(times === undefined ? {} : { times }),
    ...(forMs === undefined ? {} : { forMs }),
    ...(headers === undefined ? {} : { headers }),
  };
}
