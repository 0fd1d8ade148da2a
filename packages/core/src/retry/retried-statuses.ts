/** Statuses after which a request may fare better another time. Everything that needs them reads them here. */
export const RETRIED_STATUSES: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
