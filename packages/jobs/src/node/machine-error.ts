/** What the system says when it has run out of something, or when its disk is broken or may not be written to. */
const CODES: readonly unknown[] = [
  "ENOSPC",
  "EFBIG",
  "EDQUOT",
  "EROFS",
  "EACCES",
  "EPERM",
  "EIO",
  "EMFILE",
  "ENFILE",
  "ENOMEM",
];

/** True when the machine is to blame, whatever was being done: said by the error itself, or by one that it was made of. */
export function isMachineError(error: unknown): boolean {
  let at = error;
  for (let depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if (CODES.includes((at as NodeJS.ErrnoException).code)) return true;
    at = at.cause;
  }
  return false;
}
