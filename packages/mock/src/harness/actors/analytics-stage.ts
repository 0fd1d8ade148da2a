import type { AuralytikHandle, AuralytikOptions, CompletedCall } from "../../apis/auralytik/world/handle.js";
import type { VoiceCallFacts } from "../../apis/auralytik/data/rows.js";
import { untilRest } from "../time/until-rest.js";
import { inWorld, Stage, type StageParts } from "./stage.js";

/** Auralytik in the world of a test. */
export class AnalyticsStage extends Stage<AuralytikOptions> {
  /** The API as `createMock()` has it. */
  readonly platform: AuralytikHandle;
  readonly #parts: StageParts;

  /** @internal */
  constructor(parts: StageParts, handle: AuralytikHandle) {
    super(parts, "auralytik", () => handle.options());
    this.#parts = parts;
    this.platform = handle;
    inWorld(this, parts.core);
  }

  /** A call of a voice bot ends, and subscribers are told; resolves when they have answered. */
  async callCompletes(facts?: CompletedCall): Promise<VoiceCallFacts> {
    this.#parts.core.story.note("deed", "a voice call completes");
    const call = this.platform.completeCall(facts);
    await untilRest(this.#parts.core);
    return call;
  }
}
