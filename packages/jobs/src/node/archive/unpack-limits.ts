/** What an archive may take at most. */
export interface UnpackLimits {
  /** Bytes of all files together. */
  readonly maxBytes: number;
  readonly maxEntries: number;
  /** What the disk has room for. */
  readonly roomBytes?: number | undefined;
}

/** An archive that cannot be right, or would take more than it may. It says nothing about the machine. */
export class BadArchiveError extends Error {
  override readonly name = "BadArchiveError";
}

/** Counts what an archive says of itself, before anything of an entry is written. */
export interface UnpackBudget {
  /** Throws `BadArchiveError` when the archive is over its limits with this entry, and `ENOSPC` when the disk has no room for it. */
  spend(sizeBytes: number): void;
}

export function createBudget({
  maxBytes,
  maxEntries,
  roomBytes = Number.POSITIVE_INFINITY,
}: UnpackLimits): UnpackBudget {
  let bytes = 0;
  let entries = 0;
  return {
    spend(sizeBytes) {
      if (!(sizeBytes >= 0)) throw new BadArchiveError("The archive says of its sizes what cannot be.");
      entries += 1;
      bytes += sizeBytes;
      if (entries > maxEntries) throw new BadArchiveError(`The archive has more than ${maxEntries} entries.`);
      if (bytes > maxBytes) throw new BadArchiveError(`The archive unpacks to more than ${maxBytes} bytes.`);
      if (bytes > roomBytes) throw noRoom(roomBytes);
    },
  };
}

/** Says nothing of the archive: on another machine it may have room. */
function noRoom(roomBytes: number): Error {
  const reason = `The archive unpacks to more than the ${roomBytes} bytes that the disk has room for.`;
  return Object.assign(new Error(reason), { code: "ENOSPC", syscall: "write" });
}
