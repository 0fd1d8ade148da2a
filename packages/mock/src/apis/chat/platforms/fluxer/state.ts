/** What only Fluxer keeps. */
export interface FluxerState {
  /** Planned uploads by `upload_filename`. */
  readonly uploads: Map<string, UploadRecord>;
  readonly relays: Map<string, RelayRecord>;
  /** Failing calls without a credential, by address. */
  readonly abuse: Map<string, AbuseRecord>;
  /** What is being changed, and until when. */
  readonly locks: Map<string, number>;
}

export interface UploadRecord {
  readonly name: string;
  readonly userId: string;
  readonly channelId: string;
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
  readonly expiresAt: number;
  readonly uploadId: string | undefined;
  readonly partSize: number;
  /** Secret of the links. */
  readonly capability: string;
  /** What has arrived, by part number from 1. */
  readonly parts: Map<number, Uint8Array>;
  complete: boolean;
}

export interface RelayRecord {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly region: string;
  readonly capacity: number;
  readonly public_key: string;
  readonly registeredAt: number;
  lastSeenAt: number;
}

export interface AbuseRecord {
  weight: number;
  bannedUntil: number;
}

export function emptyFluxerState(): FluxerState {
  return { uploads: new Map(), relays: new Map(), abuse: new Map(), locks: new Map() };
}
