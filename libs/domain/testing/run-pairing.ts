import { mean } from '../src/statistics/samples/mean';
import { sampleOf } from '../src/statistics/samples/sample';
import { pairResponses } from '../src/evaluation/pairing/pair-responses';
import { readCodedScores } from './read-values';

/** The pairing rule on lists of [code, score]; a later line of the same code is a later answer. */
export function runPairing(pre: unknown, post: unknown): Record<string, unknown> {
  const responsesOf = (phase: 'pre' | 'post', value: unknown) =>
    readCodedScores(value, phase).flatMap(({ code, score }, line) =>
      score === null ? [] : [{ personalCode: code, phase, score, receivedAt: new Date(line).toISOString() }],
    );
  const { pairs, preOnly, postOnly } = pairResponses([
    ...responsesOf('pre', pre),
    ...responsesOf('post', post),
  ]);
  return {
    nPre: pairs.length + preOnly.length,
    nPost: pairs.length + postOnly.length,
    nPairs: pairs.length,
    nPreOnly: preOnly.length,
    nPostOnly: postOnly.length,
    pairIds: pairs.map(({ personalCode }) => personalCode),
    meanDiff: mean(sampleOf(pairs.map((pair) => pair.post.score - pair.pre.score))),
  };
}
