/** The link at hand first, then ever new ones: each is good for some time only. */
export function links(first: string, next: () => Promise<string>): () => string | Promise<string> {
  let used = false;
  return () => {
    if (used) return next();
    used = true;
    return first;
  };
}
