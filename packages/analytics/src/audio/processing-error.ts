import { AntiphonError } from "@antiphon/core";
import { brand } from "@antiphon/core/internal";
import type { ProcessingStatus } from "../generated/schema.js";

/** The bytes of an audio file arrived, and processing it failed. `processing.error` says why. */
export class AudioProcessingError extends AntiphonError {
  override readonly name = "AudioProcessingError";
  declare readonly code: "PROCESSING_FAILED";
  /** The file is there under `processing.audioFileId`; `audioFiles.process` tries again. */
  readonly processing: ProcessingStatus;

  constructor(processing: ProcessingStatus) {
    super(
      "PROCESSING_FAILED",
      `processing of ${processing.audioFileId} failed: ${processing.error ?? "no reason was given"}`,
      {
        operation: "audioFiles.upload",
        outcome: "applied",
      },
    );
    this.processing = processing;
  }

  static {
    brand(this, "AudioProcessingError", "AntiphonError");
  }
}
