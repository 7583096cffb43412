/** The first way round from a node back to itself, each node once; undefined when every way ends. */
export function firstCycle<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): readonly Node[] | undefined {
  const finished = new Set<Node>();

  const follow = (node: Node, path: readonly Node[]): readonly Node[] | undefined => {
    const start = path.indexOf(node);
    if (start >= 0) return path.slice(start);
    if (finished.has(node)) return undefined;
    for (const neighbour of next(node)) {
      const cycle = follow(neighbour, [...path, node]);
      if (cycle !== undefined) return cycle;
    }
    finished.add(node);
    return undefined;
  };

  for (const node of nodes) {
    const cycle = follow(node, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
