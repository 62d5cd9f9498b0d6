import { aCohort } from '../../../testing/a-cohort';
import { analysisPlan } from './analysis-plan';

const { waves } = aCohort({ pairs: 1, weights: [1, 2, 1] });
const [pre, post] = waves.map((wave) => ({ ...wave, instrumentVersionId: wave.phase }));
const renamed = {
  ...post,
  content: {
    items: (post?.content.items ?? []).map((item) => ({
      ...item,
      id: `n-${item.id}`,
    })),
  },
} as NonNullable<typeof post>;
const equal = (id: string) => ({ earlier: id, later: `n-${id}` });

describe('analysisPlan', () => {
  it('compares the scored items of one version', () => {
    const plan = analysisPlan(waves, null);
    expect([plan.comparability, plan.maxScore]).toEqual(['same_version', 4]);
    expect(plan.pairs.map(({ pre: before, post: after, max }) => [before, after, max])).toEqual([
      ['q1', 'q1', 1],
      ['q2', 'q2', 2],
      ['q3', 'q3', 1],
    ]);
    expect(
      plan.waves.map(({ prefix, items, scales }) => [prefix, items.length, scales[0]?.items.length]),
    ).toEqual([
      ['pre', 3, 4],
      ['post', 3, 4],
    ]);
    expect(plan.waves[0]?.scales[0]?.items.map(({ reverse }) => reverse)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('compares two versions by the items declared to ask the same', () => {
    if (!pre) throw new Error('a wave before');
    const items = ['q1', 'q2'].map(equal);
    const declared = { earlierVersionId: 'pre', laterVersionId: 'post', items };
    const plan = analysisPlan([pre, renamed], declared);
    expect([plan.comparability, plan.maxScore]).toEqual(['common_items', 3]);
    expect(plan.pairs).toMatchObject([
      { pre: 'q1', post: 'n_q1', max: 1 },
      { pre: 'q2', post: 'n_q2', max: 2 },
    ]);
    const turned = analysisPlan(
      [
        { ...renamed, phase: 'pre' },
        { ...pre, phase: 'post' },
      ],
      declared,
    );
    expect(turned.pairs[1]).toMatchObject({ pre: 'n_q2', post: 'q2', max: 2 });
  });

  it.each([
    ['one_wave', () => [pre].flatMap((wave) => wave ?? [])],
    ['different_versions', () => [pre, renamed].flatMap((wave) => wave ?? [])],
  ] as const)('compares nothing: %s', (comparability, asked) => {
    expect(analysisPlan(asked(), null)).toMatchObject({ comparability, pairs: [], maxScore: 0 });
  });
});
