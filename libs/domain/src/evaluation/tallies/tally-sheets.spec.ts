import fc from 'fast-check';
import { IDENTIFICATIONS } from '../../questionnaires/waves/questionnaire-lists';
import type { AnsweredSheet } from '../pairing/answered-sheet';
import type { EvaluationDesign } from '../design/evaluation-design';
import { growingTally } from './growing-tally';
import { mergeTallies } from './merge-tallies';
import { FEW, MANY } from './counting/sheet-layout';
import { sheetDesign } from '../design/sheet-design';
import { subtractTally } from './subtract-tally';
import { tallySheets } from './tally-sheets';
import type { Tally } from './tally';
import { arbitraryItems, arbitrarySheet } from '../testing/arbitrary-sheets';
import { naiveTally } from '../testing/naive-tally';

/** Events whose waves ask the same, or not; every sheet has an id. */
const arbitraryEvent = fc
  .record({
    first: arbitraryItems,
    second: arbitraryItems,
    kind: fc.constantFrom('same', 'common', 'follow_up_differs'),
    identification: fc.constantFrom(...IDENTIFICATIONS),
  })
  .chain(({ first, second, kind, identification }) => {
    const measure = kind === 'common' ? first.filter((_, index) => index % 2 === 0) : first;
    const own = { pre: first, post: kind === 'common' ? second : first, follow_up: second };
    const design: EvaluationDesign = {
      identification,
      comparability: kind === 'common' ? 'common_items' : 'same_version',
      measure: sheetDesign(measure),
      waves: (['pre', 'post', 'follow_up'] as const).map((phase) => ({
        phase,
        wave: 1,
        sheet: sheetDesign(own[phase]),
      })),
      settings: {
        knowledgeBands: [{ id: 'low', from: 0 }],
        gainBounds: { medium: 0.3, high: 0.7 },
        targets: {},
        confidence: 0.95,
        alpha: 0.05,
      },
    };
    return fc.array(arbitrarySheet(measure, own), { maxLength: 30 }).map((list) => ({
      design,
      measure,
      own,
      sheets: list.map((sheet, index): AnsweredSheet => ({
        ...sheet,
        id: `s${String(index).padStart(2, '0')}`,
      })),
    }));
  });

/** Of a code the sheet in its pair, else the latest comparable, else the latest; written for reading, not for speed. */
function standing(identification: string) {
  return (wave: readonly AnsweredSheet[], inPairs: ReadonlySet<AnsweredSheet>): AnsweredSheet[] => {
    if (identification !== 'personal_code') return [...wave];
    const rank = (sheet: AnsweredSheet) =>
      [inPairs.has(sheet) ? 1 : 0, sheet.comparable ? 1 : 0, sheet.receivedAt, sheet.id].join(' ');
    return wave.filter(
      (one) =>
        one.personalCode === null ||
        wave.every((other) => other.personalCode !== one.personalCode || rank(other) <= rank(one)),
    );
  };
}

describe('tallySheets', () => {
  it('counts what anybody would count, whatever is asked and answered', () => {
    fc.assert(
      fc.property(arbitraryEvent, ({ design, measure, own, sheets }) => {
        const { identification } = design;
        expect(tallySheets(design, sheets)).toEqual(
          naiveTally(design, measure, own, sheets, { identification }, standing(identification)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('does not ask in which order the sheets came', () => {
    fc.assert(
      fc.property(
        arbitraryEvent.chain((event) =>
          fc
            .shuffledSubarray(event.sheets, { minLength: event.sheets.length })
            .map((shuffled) => ({ ...event, shuffled })),
        ),
        ({ design, sheets, shuffled }) => {
          // Self-made codes that fit several sheets alike are ambiguous in every order too.
          expect(JSON.stringify(tallySheets(design, shuffled))).toBe(
            JSON.stringify(tallySheets(design, sheets)),
          );
        },
      ),
    );
  });

  it('adds up over different people, and takes them out again', () => {
    fc.assert(
      fc.property(arbitraryEvent, ({ design, sheets }) => {
        // Apart by personal code, so that nobody stands on both sides.
        const isHere = ({ personalCode }: AnsweredSheet) => personalCode === 'A' || personalCode === 'B';
        const byCode: EvaluationDesign = { ...design, identification: 'personal_code' };
        const tallyOf = (some: readonly AnsweredSheet[]): Tally => tallySheets(byCode, some);
        const [here, there] = [tallyOf(sheets.filter(isHere)), tallyOf(sheets.filter((one) => !isHere(one)))];
        const whole = tallyOf(sheets);
        expect(mergeTallies(here, there)).toEqual(whole);
        expect(mergeTallies(there, here)).toEqual(whole);
        expect(subtractTally(whole, there)).toEqual(here);
        expect(mergeTallies(here, tallyOf([]))).toEqual(here);
      }),
    );
  });

  it('grows by different people to what it is of all at once', () => {
    fc.assert(
      fc.property(arbitraryEvent, fc.constantFrom(FEW, MANY), ({ design, sheets }, size) => {
        const byCode: EvaluationDesign = { ...design, identification: 'personal_code' };
        const growing = growingTally(byCode, {}, size);
        for (const code of new Set(sheets.map(({ personalCode }) => personalCode))) {
          Array.from(growing.add(sheets.filter(({ personalCode }) => personalCode === code)));
        }
        expect(JSON.stringify(growing.tally())).toBe(JSON.stringify(tallySheets(byCode, sheets)));
      }),
    );
  });

  it('refuses to take out what was never counted', () => {
    const design = sheetDesign([]);
    const event: EvaluationDesign = {
      identification: 'anonymous',
      comparability: 'one_wave',
      measure: design,
      waves: [{ phase: 'pre', wave: 1, sheet: design }],
      settings: {
        knowledgeBands: [],
        gainBounds: { medium: 0.3, high: 0.7 },
        targets: {},
        confidence: 0.95,
        alpha: 0.05,
      },
    };
    const one: AnsweredSheet = {
      id: 'a',
      phase: 'pre',
      wave: 1,
      personalCode: null,
      receivedAt: '2025-10-27T08:00:00Z',
      inSample: true,
      comparable: true,
      answers: {},
      ownAnswers: {},
      groups: {},
    };
    const [nothing, somebody] = [tallySheets(event, []), tallySheets(event, [one])];
    expect(somebody.waves['pre']).toMatchObject({ sheets: 1, totals: [[0, 1]], groups: { sex: { '': 1 } } });
    expect(() => subtractTally(nothing, somebody)).toThrow(RangeError);
    expect(subtractTally(somebody, somebody)).toEqual(nothing);
  });

  it('lets others be served between its steps', () => {
    const design = sheetDesign([]);
    const event: EvaluationDesign = {
      identification: 'personal_code',
      comparability: 'same_version',
      measure: design,
      waves: [
        { phase: 'pre', wave: 1, sheet: design },
        { phase: 'post', wave: 1, sheet: design },
      ],
      settings: {
        knowledgeBands: [],
        gainBounds: { medium: 0.3, high: 0.7 },
        targets: {},
        confidence: 0.95,
        alpha: 0.05,
      },
    };
    const sheets = (['pre', 'post'] as const).flatMap((phase) =>
      Array.from({ length: 3000 }, (_, index): AnsweredSheet => ({
        id: `${phase}${index}`,
        phase,
        wave: 1,
        personalCode: String(index),
        receivedAt: '2025-10-27T08:00:00Z',
        inSample: true,
        comparable: true,
        answers: {},
        ownAnswers: {},
        groups: { sex: index % 3 === 0 ? 'male' : 'female' },
      })),
    );
    const growing = growingTally(event);
    expect(Array.from(growing.add(sheets)).length).toBeGreaterThan(10);
    const { pairs } = growing.tally();
    expect(pairs).toMatchObject({ pairs: 3000, totals: [[0, 0, 3000]] });
    expect(pairs.groups['sex']).toEqual({ female: [[0, 0, 2000]], male: [[0, 0, 1000]] });
  });
});
