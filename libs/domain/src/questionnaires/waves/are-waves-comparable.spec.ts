import { areWavesComparable } from './are-waves-comparable';
import type { Phase } from './questionnaire-lists';

const asked = (...pairs: [Phase, string][]) =>
  pairs.map(([phase, instrumentVersionId]) => ({ phase, instrumentVersionId }));
const equal = (earlierVersionId: string, laterVersionId: string) => ({ earlierVersionId, laterVersionId });

describe('areWavesComparable', () => {
  it.each([
    ['nothing', asked(), [], true],
    ['one version throughout', asked(['pre', 'a'], ['post', 'a'], ['follow_up', 'a']), [], true],
    ['two versions', asked(['pre', 'a'], ['post', 'b']), [], false],
    ['two versions declared equal', asked(['pre', 'a'], ['post', 'b']), [equal('a', 'b')], true],
    ['the later one first', asked(['pre', 'b'], ['post', 'a']), [equal('a', 'b')], true],
    [
      'a follow-up that is only equal to the post-test',
      asked(['pre', 'a'], ['post', 'b'], ['follow_up', 'c']),
      [equal('a', 'b'), equal('b', 'c')],
      false,
    ],
    ['a post-test and a follow-up alone', asked(['follow_up', 'b'], ['post', 'a']), [equal('a', 'b')], true],
    ['what is not measured', asked(['pre', 'a'], ['feedback', 'b'], ['observation', 'c']), [], true],
  ])('%s', (_, versions, declared, expected) => {
    expect(areWavesComparable(versions, declared)).toBe(expected);
    expect(areWavesComparable(versions.toReversed(), declared)).toBe(expected);
  });
});
