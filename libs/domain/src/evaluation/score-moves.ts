/** How many people moved from this score to that one. */
export interface ScoreMove {
  readonly before: number;
  readonly after: number;
  readonly people: number;
}

interface ScoredPair {
  readonly pre: { readonly score: number };
  readonly post: { readonly score: number };
}

/** The cross-table of scores before and after, in their order, without anybody in it; cells without people are left out. */
export function scoreMoves(pairs: readonly ScoredPair[]): ScoreMove[] {
  const cells = new Map<string, ScoreMove>();
  for (const { pre, post } of pairs) {
    const key = `${pre.score} ${post.score}`;
    const people = (cells.get(key)?.people ?? 0) + 1;
    cells.set(key, { before: pre.score, after: post.score, people });
  }
  return [...cells.values()].sort((left, right) => left.before - right.before || left.after - right.after);
}
