import { evaluationWarnings } from './evaluation-warnings';

const counts = (matched: number, preOnly = 0, postOnly = 0) => ({
  pre: matched + preOnly,
  post: matched + postOnly,
  matched,
  nearPairs: 0,
  preOnly,
  postOnly,
});

describe('evaluationWarnings', () => {
  it.each([
    ['a good class', counts(20), 0, ['one_group']],
    ['nobody', counts(0), 0, ['no_pre', 'no_post', 'no_pairs']],
    ['nobody before', counts(0, 0, 5), 0, ['no_pre', 'no_pairs']],
    ['nobody after', counts(0, 5), 0, ['no_post', 'no_pairs']],
    ['only strangers', counts(0, 5, 5), 0, ['no_pairs', 'one_group']],
    ['one stranger', counts(0, 1, 5), 0, ['no_pairs']],
    ['14 pairs', counts(14), 0, ['few_pairs', 'one_group']],
    ['15 pairs', counts(15), 0, ['one_group']],
    ['a fifth at the ceiling', counts(20), 4, ['ceiling_before', 'one_group']],
    ['less than a fifth at the ceiling', counts(20), 3, ['one_group']],
    ['a fifth unmatched', counts(20, 3, 2), 0, ['one_group']],
    ['more than a fifth unmatched', counts(20, 3, 3), 0, ['many_unmatched', 'one_group']],
  ])('for %s', (_, given, nCeiling, expected) => {
    expect(evaluationWarnings(given, nCeiling)).toEqual(expected);
  });

  it('tells how people were known again, and what they were asked', () => {
    expect(evaluationWarnings(counts(0, 5, 5), 0, { anonymous: true })).toEqual(['anonymous', 'one_group']);
    expect(evaluationWarnings({ ...counts(20), nearPairs: 1 }, 0, { commonItems: true })).toEqual([
      'near_pairs',
      'common_items',
      'one_group',
    ]);
    expect(evaluationWarnings(counts(0, 5), 0, { commonItems: true })).toEqual(['no_post', 'no_pairs']);
  });

  it.each([
    ['pre only', counts(0, 9), { askedOnly: 'pre' as const }, ['pre_only']],
    ['post only', counts(0, 0, 9), { askedOnly: 'post' as const }, ['post_only']],
    ['post only, and nobody came', counts(0), { askedOnly: 'post' as const }, ['no_post', 'post_only']],
    ['different versions', counts(0, 9, 8), { differentVersions: true }, ['different_versions']],
    [
      'different versions, nobody after',
      counts(0, 9),
      { differentVersions: true },
      ['no_post', 'different_versions'],
    ],
    ['no right answers', counts(20), { nothingScored: true }, ['nothing_scored', 'one_group']],
    ['everybody alike', counts(20), { identicalScores: true }, ['identical_scores', 'one_group']],
    ['one pair, alike with itself', counts(1), { identicalScores: true }, ['few_pairs', 'one_group']],
    ['a reliability of 29 sheets', counts(20), { fewestForAlpha: 29 }, ['alpha_few', 'one_group']],
    ['a reliability of 30 sheets', counts(20), { fewestForAlpha: 30 }, ['one_group']],
  ])('tells of %s', (_, given, facts, expected) => {
    expect(evaluationWarnings(given, 0, facts)).toEqual(expected);
  });
});
