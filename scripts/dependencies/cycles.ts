/** The first cycle found from each node of a graph, as the nodes on the way round; empty when there is none. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (node: string, way: readonly string[]): void => {
    const seenAt = way.indexOf(node);
    if (seenAt >= 0) return void cycles.push([...way.slice(seenAt), node]);
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...way, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return cycles;
}
