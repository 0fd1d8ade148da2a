/** A bucket that loses drops all the time. Plain data; `addDrop` is the only thing that happens to it. */
export interface LeakyBucket {
  level: number;
  /** World time in ms at which `level` was true. */
  at: number;
}

export interface Drop {
  readonly fits: boolean;
  /** Whole drops that still fit. */
  readonly remaining: number;
  /** Seconds until the bucket is empty. */
  readonly emptyAfterS: number;
  /** Seconds until one more drop fits; 0 when it fits now. */
  readonly waitS: number;
}

export function addDrop(bucket: LeakyBucket, capacity: number, perSecond: number, now: number): Drop {
  bucket.level = Math.max(0, bucket.level - ((now - bucket.at) / 1000) * perSecond);
  bucket.at = now;
  // Levels are sums of fractions: a drop that fits but for the last bit fits.
  const fits = bucket.level + 1 <= capacity + 1e-9;
  if (fits) bucket.level += 1;
  return {
    fits,
    remaining: Math.floor(capacity - bucket.level + 1e-9),
    emptyAfterS: bucket.level / perSecond,
    waitS: fits ? 0 : (bucket.level + 1 - capacity) / perSecond,
  };
}
