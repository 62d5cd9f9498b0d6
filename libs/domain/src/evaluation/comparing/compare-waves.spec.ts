import { aClass } from '../../../testing/a-class';
import { describeScores } from '../../statistics/samples/describe-scores';
import { sampleOf } from '../../statistics/samples/sample';
import { friedman } from '../../statistics/waves/friedman';
import { rmAnova } from '../../statistics/waves/rm-anova';
import type { AnsweredSheet } from '../pairing/answered-sheet';
import { compareWaves } from './compare-waves';

const { design } = aClass({ later: 1 });
const QUESTIONS = ['q1', 'q2', 'q3', 'q4'];

/** A sheet with so many questions right. */
function sheet(
  personalCode: string | null,
  phase: AnsweredSheet['phase'],
  right: number,
  minute = 0,
  more: Partial<AnsweredSheet> = {},
): AnsweredSheet {
  const answers = Object.fromEntries(QUESTIONS.map((id, index) => [id, index < right ? 'a' : 'b']));
  return {
    ...{ id: `${personalCode}-${phase}-${minute}`, phase, wave: 1, personalCode, selfCode: personalCode },
    ...{ receivedAt: new Date(Date.UTC(2025, 9, 27, 1, minute)).toISOString(), inSample: true },
    ...{ comparable: true, answers, ownAnswers: answers, groups: {}, ...more },
  };
}
const person = (code: string, ...points: readonly [number, number, number]): AnsweredSheet[] => [
  sheet(code, 'pre', points[0]),
  sheet(code, 'post', points[1]),
  sheet(code, 'follow_up', points[2]),
];
const people = [...person('C', 0, 3, 2), ...person('A', 1, 3, 3), ...person('B', 2, 4, 3)];
const rows = [
  [0, 3, 2],
  [1, 3, 3],
  [2, 4, 3],
];

describe('compareWaves', () => {
  it('compares those who answered every wave', () => {
    const once = [sheet('D', 'pre', 4), sheet('D', 'post', 4), sheet(null, 'follow_up', 4)];
    const compared = compareWaves(design, [...people, ...once]);
    expect(compared).toEqual({
      n: 3,
      waves: [
        { phase: 'pre', wave: 1, score: describeScores(sampleOf([0, 1, 2])) },
        { phase: 'post', wave: 1, score: describeScores(sampleOf([3, 3, 4])) },
        { phase: 'follow_up', wave: 1, score: describeScores(sampleOf([2, 3, 3])) },
      ],
      friedman: friedman(rows),
      rmAnova: rmAnova(rows),
    });
    expect(compareWaves(design, people.toReversed())).toEqual(compareWaves(design, people));
  });

  it('counts the latest sheet of a personal code, and no sheet of companions', () => {
    const again = sheet('A', 'follow_up', 0, 9);
    const guest = person('G', 4, 4, 4).map((one) => ({ ...one, inSample: false }));
    expect(compareWaves(design, [...people, ...guest, again])?.rmAnova).toEqual(
      rmAnova([[0, 3, 2], [1, 3, 0], ...rows.slice(2)]),
    );
  });

  it('trusts no self-made code that stands on two sheets of a wave', () => {
    const selfMade = { ...design, identification: 'self_code' as const };
    expect(compareWaves(selfMade, people)?.n).toBe(3);
    expect(compareWaves(selfMade, [...people, sheet('A', 'post', 1, 9)])?.n).toBe(2);
  });

  it('compares the waves of the version that most of them asked', () => {
    const [pre, post, later] = design.waves;
    if (!pre || !post || !later) throw new Error('The class has three waves');
    const other = { ...later, wave: 2, sheet: { ...later.sheet, maxScore: 9 } };
    expect(compareWaves({ ...design, waves: [other, pre, post, later] }, people)?.n).toBe(3);
    const third = { ...later, sheet: other.sheet };
    expect(compareWaves({ ...design, waves: [pre, post, third, other] }, people)).toBeNull();
  });

  it('has nothing to say of two waves, of anonymous sheets, or without right answers', () => {
    expect(compareWaves({ ...design, waves: design.waves.slice(0, 2) }, people)).toBeNull();
    expect(compareWaves({ ...design, identification: 'anonymous' }, people)).toBeNull();
    const unscored = design.waves.map((wave) => ({ ...wave, sheet: { ...wave.sheet, maxScore: 0 } }));
    expect(compareWaves({ ...design, waves: unscored }, people)).toBeNull();
  });

  it('has a reason where nobody answered all of them', () => {
    const compared = compareWaves(design, []);
    expect(compared).toMatchObject({ n: 0, friedman: { reason: 'too_few' }, rmAnova: { reason: 'too_few' } });
  });
});
