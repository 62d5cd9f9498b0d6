import fc from 'fast-check';
import { aClass } from '../../testing/a-class';
import { anyEvent, CODES, type AnyEvent } from '../../testing/any-event';
import { figuresIn } from '../../testing/figures-in';
import type { AnsweredSheet } from './pairing/answered-sheet';
import { evaluate } from './evaluate';
import { evaluateTally } from './evaluate-tally';
import { hideSmallCells } from './hiding/hide-small-cells';
import { mergeTallies } from './tallies/merge-tallies';
import { RESULT_READERS } from './hiding/result-reader';
import { tallySheets } from './tallies/tally-sheets';

const RUNS = { numRuns: 60 };
const ruleOf = ({ design: { identification } }: AnyEvent) => ({ identification });

describe('evaluate', () => {
  it('never throws and never gives a figure that is no number, to whatever reader', () => {
    fc.assert(
      fc.property(anyEvent(), ({ design, sheets }) => {
        const all = evaluate(design, sheets);
        const seen = RESULT_READERS.map((reader) =>
          hideSmallCells(evaluate(design, sheets, undefined, reader), reader),
        );
        for (const evaluation of [all, ...seen]) {
          const figures = figuresIn(evaluation);
          expect(figures.filter((figure) => Number.isNaN(figure) || figure === undefined)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('gives the same result whatever the order of the sheets', () => {
    const turned = anyEvent().chain((event) =>
      fc.tuple(
        fc.constant(event),
        fc.shuffledSubarray([...event.sheets], { minLength: event.sheets.length }),
      ),
    );
    fc.assert(
      fc.property(turned, ([{ design, sheets }, shuffled]) => {
        expect(evaluate(design, shuffled)).toEqual(evaluate(design, sheets));
      }),
      RUNS,
    );
  });

  it('evaluates the union of two groups of people as the sum of their tallies', () => {
    const two = anyEvent({ identifications: ['personal_code', 'anonymous'] }, [
      CODES,
      CODES.map((code) => `X${code}`),
    ]);
    fc.assert(
      fc.property(two, (event) => {
        const { design, parts, sheets } = event;
        const [one, other] = parts.map((part) => tallySheets(design, part, ruleOf(event)));
        if (!one || !other) throw new Error('Two groups are asked for');
        const whole = { ...evaluate(design, sheets), overWaves: null };
        expect(evaluateTally(design, mergeTallies(one, other))).toEqual(whole);
      }),
      RUNS,
    );
  });

  it('turns every sign when before and after change places', () => {
    const swapped = { pre: 'post', post: 'pre', follow_up: 'follow_up' } as const;
    const same = anyEvent({
      identifications: ['personal_code', 'self_code'],
      comparabilities: ['same_version'],
    });
    const turned = (value: number | null | undefined) => (value ? -value : (value ?? null));
    fc.assert(
      fc.property(same, ({ design, sheets }) => {
        const up = evaluate(design, sheets).total;
        const back = sheets.map((sheet) => ({ ...sheet, phase: swapped[sheet.phase] }));
        const down = evaluate(design, back).total;
        expect(down?.before).toEqual(up?.after);
        expect(down?.choice).toEqual(up?.choice);
        expect(down?.signTest.nPos).toBe(up?.signTest.nNeg);
        expect(down?.wilcoxon.wPlus).toBe(up?.wilcoxon.wMinus);
        expect(down?.pairedT.t ?? 0).toBeCloseTo(turned(up?.pairedT.t) ?? 0, 9);
        expect(down?.wilcoxon.p ?? 2).toBeCloseTo(up?.wilcoxon.p ?? 2, 12);
        expect(down?.effectSize.gav ?? 0).toBeCloseTo(turned(up?.effectSize.gav) ?? 0, 9);
      }),
      RUNS,
    );
  });

  it('changes no test when everybody gets the same points on top', () => {
    const same = anyEvent({ identifications: ['personal_code'], comparabilities: ['same_version'] });
    fc.assert(
      fc.property(same, fc.integer({ min: 1, max: 9 }), ({ design, sheets }, extra) => {
        const { measure } = design;
        if (measure.maxScore === 0) return;
        const gift = {
          ...{ id: 'gift', kind: 'scored' as const, topic: null, objective: null, reverse: false },
          ...{ max: extra, answers: ['yes'], points: [0, extra] },
        };
        const sheet = { ...measure, items: [...measure.items, gift], maxScore: measure.maxScore + extra };
        const more = {
          ...{ ...design, measure: sheet },
          waves: design.waves.map((wave) => ({ ...wave, sheet })),
        };
        const given = sheets.map((one) => {
          const answers = { ...one.ownAnswers, gift: 'yes' };
          return { ...one, answers, ownAnswers: answers };
        });
        const [plain, gifted] = [evaluate(design, sheets).total, evaluate(more, given).total];
        expect(gifted?.wilcoxon).toEqual(plain?.wilcoxon);
        expect(gifted?.signTest).toEqual(plain?.signTest);
        expect(gifted?.choice).toEqual(plain?.choice);
        expect(gifted?.pairedT.t).toEqual(plain?.pairedT.t);
      }),
      RUNS,
    );
  });
});

/** Everybody answers every question with one option and every step alike. */
const alike = (sheets: readonly AnsweredSheet[], before: string, after: string) =>
  sheets.map((sheet) => {
    const option = sheet.phase === 'pre' ? before : after;
    const answers = Object.fromEntries(
      Object.keys(sheet.answers).map((id) => [id, id.startsWith('q') ? option : '3']),
    );
    return { ...sheet, answers, ownAnswers: answers };
  });
const of = (given: Parameters<typeof aClass>[0]) => {
  const { design, sheets } = aClass(given);
  return evaluate(design, sheets);
};

describe('evaluate, of bad input', () => {
  it('says of nobody that there is nobody', () => {
    const { total, waves, warnings, sentence, unpaired } = of({});
    expect(warnings).toEqual(['no_pre', 'no_post', 'no_pairs']);
    expect([total, unpaired, sentence?.code]).toEqual([null, null, 'no_data']);
    expect(waves.map(({ sheets, score }) => [sheets, score?.mean])).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  it.each([
    [1, 'too_few', 'too_few_pairs'],
    [2, 'too_few', undefined],
    [5, 'too_few', undefined],
    [40, 'knowledge_rose', undefined],
  ])('of %d pairs: %s', (matched, code, reason) => {
    const { total, sentence, warnings, topics, items } = of({ matched });
    expect([sentence?.code, total?.pairedT.n, total?.pairedT.reason]).toEqual([code, matched, reason]);
    expect(warnings.includes('few_pairs')).toBe(matched < 15);
    expect([topics.length, items.length]).toEqual([2, 4]);
  });

  it('says of a class of copies that nothing can be tested', () => {
    const { design, sheets } = aClass({ matched: 20 });
    const still = evaluate(design, alike(sheets, 'a', 'a'));
    expect(still.warnings).toEqual(['identical_scores', 'ceiling_before', 'one_group']);
    expect(still.total?.wilcoxon.reason).toBe('no_nonzero_differences');
    expect(still.total?.choice).toMatchObject({ chosen: 'none', reason: 'no_nonzero_differences' });
    expect(still.total?.gain).toMatchObject({ classG: null, nCeiling: 20 });
    expect(still.waves[0]?.reliability?.alpha).toMatchObject({ alpha: null, reason: 'too_few_items' });
    expect(still.likertItems[0]?.test.reason).toBe('no_discordant_pairs');
    const risen = evaluate(design, alike(sheets, 'b', 'a'));
    expect(risen.total).toMatchObject({
      choice: { chosen: 'signTest' },
      pairedT: { reason: 'zero_variance' },
    });
    expect(risen.sentence?.code).toBe('knowledge_rose');
  });

  it.each(['pre', 'post'] as const)('tells a %s alone by itself (G2)', (phase) => {
    const { design, sheets } = aClass({ preOnly: 30, postOnly: 30 });
    const alone = {
      ...{ ...design, comparability: 'one_wave' as const },
      waves: design.waves.filter((wave) => wave.phase === phase),
    };
    const told = evaluate(
      alone,
      sheets.filter((sheet) => sheet.phase === phase),
    );
    expect(told.warnings).toEqual([`${phase}_only`]);
    expect([told.total, told.unpaired, told.items, told.sentence?.code]).toEqual([null, null, [], 'no_data']);
    expect(told.waves).toHaveLength(1);
    expect(told.waves[0]).toMatchObject({ phase, sheets: 30, score: { n: 30 } });
    expect(told.waves[0]?.items.every(({ difficulty }) => difficulty !== null)).toBe(true);
  });

  it('refuses a gain between different versions, and shows each alone', () => {
    const { design, sheets } = aClass({ matched: 30 });
    const told = evaluate(
      { ...design, comparability: 'different_versions' },
      sheets.map((sheet) => (sheet.phase === 'post' ? { ...sheet, comparable: false, answers: {} } : sheet)),
    );
    expect(told.warnings).toEqual(['different_versions']);
    expect([told.total, told.unpaired]).toEqual([null, null]);
    expect(told.counts?.exclusions).toEqual([
      { reason: 'different_version', pre: 0, post: 30 },
      { reason: 'no_partner', pre: 30, post: 0 },
    ]);
    expect(told.waves.map(({ score }) => score?.n)).toEqual([30, 30]);
  });

  it('compares anonymous sheets as different people only', () => {
    const told = of({ matched: 30, design: { identification: 'anonymous' } });
    expect(told.warnings).toEqual(['anonymous', 'one_group']);
    expect([told.total, told.unpaired?.welch.nA, told.unpaired?.welch.nB]).toEqual([null, 30, 30]);
  });

  it('counts the latest of a personal code, and no self-made code that two wrote', () => {
    const { design, sheets } = aClass({ matched: 20 });
    const [first, ...others] = sheets;
    if (!first) throw new Error('A class has sheets');
    const again = { ...first, id: 'again', receivedAt: '2025-10-27T02:00:00.000Z' };
    expect(evaluate(design, [...sheets, again]).counts).toMatchObject({ matched: 20, superseded: 1 });
    const made = [first, again, ...others].map((sheet) => ({ ...sheet, selfCode: sheet.personalCode }));
    const told = evaluate({ ...design, identification: 'self_code' }, made);
    expect(told.counts?.exclusions).toContainEqual({ reason: 'same_code', pre: 2, post: 0 });
  });

  it('turns reversed steps for the scale and not for the item, and misses what is beyond the scale', () => {
    const { design, sheets } = aClass({ matched: 20 });
    const wild = sheets.map((sheet) => {
      const answers = { ...sheet.answers, l1: '2', l2: '2', l3: sheet.personalCode === 'P0' ? '9' : '5' };
      return { ...sheet, answers, ownAnswers: answers };
    });
    const { attitudes, likertItems } = evaluate(design, wild);
    // 2 + 2 + (6 − 5), and nothing of whom two of three answers are left: 67 % of the scale.
    expect(attitudes[0]?.pairedT).toMatchObject({ n: 19, nDropped: 1, meanPre: 5, meanPost: 5 });
    expect(likertItems[2]).toMatchObject({ id: 'l3', before: [0, 0, 0, 0, 19], test: { n: 19 } });
  });
});
