import type { ClientOptions, Secret } from "@antiphon/core";
import {
  bindRuntime,
  createResources,
  createRuntime,
  oneOf,
  type OptionRule,
  type RuntimeInit,
} from "@antiphon/core/internal";
import {
  downloadAudio,
  type DownloadAudio,
  downloadRecording,
  type DownloadRecording,
} from "../audio/audio-download.js";
import { uploadAudio, type UploadAudioFile } from "../audio/audio-upload.js";
import { api, operations } from "../generated/operations.js";
import type {
  ApiKeysResource,
  AudioFilesResource,
  AuralytikResources,
  ExportsResource,
  VoiceCallsResource,
} from "../generated/resources.js";
import { createKeyHolder, type KeyHolder, type KeyPair } from "../keys/key-pair.js";
import { rotateOwnKey, type RotateOwnKey, type UseKey } from "../keys/rotate-key.js";
import { exportHelpers, type ExportHelpers } from "../exports/run-export.js";
import { createSigner } from "../keys/signer.js";

/** Options of `createAuralytik`. */
export interface AuralytikOptions extends ClientOptions {
  /** Begins with `ak_live_`. Default: the environment variable `AURALYTIK_API_KEY`, read at the first call. */
  readonly apiKey?: Secret | undefined;
  /** Signs every request. Default: the environment variable `AURALYTIK_HMAC_SECRET`, read at the first call. */
  readonly hmacSecret?: Secret | undefined;
  /** What the text of the secret stands for: the vendor does not say. Default `"utf8"`. */
  readonly hmacSecretEncoding?: "utf8" | "base64" | undefined;
}

/** Client of the Auralytik analytics API. Frozen; safe to share. */
export interface Auralytik extends Omit<AuralytikResources, "audioFiles" | "voiceCalls" | "exports" | "apiKeys"> {
  /** Audio files, with upload and download of their bytes. */
  readonly audioFiles: AuralytikAudioFiles;
  /** Voice calls, with the bytes of their recordings. */
  readonly voiceCalls: AuralytikVoiceCalls;
  /** Exports, run from start to file. */
  readonly exports: AuralytikExports;
  /** API keys, with a rotation that this client survives. */
  readonly apiKeys: AuralytikApiKeys;
}

/** Audio files, with upload and download of their bytes. */
export interface AuralytikAudioFiles extends AudioFilesResource {
  /**
   * Registers an audio file, uploads it and waits until it is processed. Throws `AudioProcessingError` when processing fails,
   * and `TimeoutError` at the deadline. Needs the scopes `audio:write` and, to wait, `audio:read`.
   */
  readonly upload: UploadAudioFile;
  /** The audio of a file, sent for when it is read. Needs the scope `audio:download`. */
  readonly download: DownloadAudio;
}

/** Voice calls, with the bytes of their recordings. */
export interface AuralytikVoiceCalls extends VoiceCallsResource {
  /** The recording of a call, sent for when it is read. Needs the scope `audio:download`. */
  readonly downloadRecording: DownloadRecording;
}

/** Exports, run from start to file. */
export interface AuralytikExports extends ExportsResource, ExportHelpers {}

/** API keys, with a rotation that the client itself survives. */
export interface AuralytikApiKeys extends ApiKeysResource {
  /**
   * Rotates the key that this client uses and switches the client to the new pair, which is shown only this once.
   * Needs the scope `keys:manage`.
   */
  readonly rotateOwn: RotateOwnKey;
  /** Switches the client to a pair that was issued elsewhere, from the next attempt on. */
  readonly use: UseKey;
}

/**
 * A client for call analytics. Nothing is sent and no environment is read before the first call. Each attempt is signed
 * anew, over the exact bytes sent; when the server says that the clock is wrong, it is corrected once by the server's.
 * Throws `ConfigError` for a misspelt option, and in a browser without `dangerouslyAllowBrowser`.
 *
 * @example
 * ```ts
 * const auralytik = createAuralytik({ apiKey, hmacSecret });
 * for await (const evaluation of auralytik.evaluations.list({ state: "Completed" })) console.log(evaluation.averageNote);
 * ```
 */
export function createAuralytik(options: AuralytikOptions = {}): Auralytik {
  const keys = createKeyHolder({ apiKey: options.apiKey, hmacSecret: options.hmacSecret });
  const runtime = createRuntime(initOf(options, keys));
  const resources = createResources<AuralytikResources>(runtime);
  const pinned = (pair: Partial<KeyPair>): ApiKeysResource => {
    const fixed = createKeyHolder({ apiKey: pair.apiKey, hmacSecret: pair.hmacSecret });
    return createResources<AuralytikResources>(createRuntime(initOf(options, fixed))).apiKeys;
  };
  const { audioFiles, voiceCalls, exports, apiKeys } = resources;
  return bindRuntime(
    {
      ...resources,
      audioFiles: Object.freeze({
        ...audioFiles,
        upload: uploadAudio(runtime, audioFiles),
        download: downloadAudio(runtime, audioFiles),
      }),
      voiceCalls: Object.freeze({ ...voiceCalls, downloadRecording: downloadRecording(runtime, voiceCalls) }),
      exports: Object.freeze({ ...exports, ...exportHelpers(runtime, exports) }),
      apiKeys: Object.freeze({ ...apiKeys, rotateOwn: rotateOwnKey(keys, pinned), use: keys.use }),
    },
    runtime,
  );
}

/** Asked of the environment when it is not given. */
const secret: OptionRule = [
  (value) => typeof value === "string" || typeof value === "function",
  "a string, or a function that gives one",
];

function initOf(options: AuralytikOptions, keys: KeyHolder): RuntimeInit {
  return {
    api,
    operations,
    factory: "createAuralytik",
    options,
    ownOptions: { apiKey: secret, hmacSecret: secret, hmacSecretEncoding: oneOf("utf8", "base64") },
    baseUrl: { env: ["AURALYTIK_API_URL"] },
    // The signature's own headers are added by the signer, last of all.
    schemes: { apiKey: keys.scheme, signature: { credential: () => ({}) } },
    signer: createSigner(keys, options.hmacSecretEncoding ?? "utf8"),
  };
}
