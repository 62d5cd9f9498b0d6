import fc from 'fast-check';
import { IDENTIFICATIONS } from '../../questionnaires/waves/questionnaire-lists';
import { eventCounts } from './event-counts';
import { pairSheets } from './pair-sheets';

const [pre, post] = [{ phase: 'pre' as const }, { phase: 'post' as const }];

describe('eventCounts', () => {
  it('counts people, and superseded responses apart', () => {
    const counts = eventCounts({
      pairs: [
        { pre, post, confidence: 'exact' },
        { pre, post, confidence: 'one_slip' },
      ],
      excluded: [
        { sheet: pre, reason: 'no_partner' },
        { sheet: post, reason: 'no_partner' },
        { sheet: post, reason: 'no_code' },
        { sheet: post, reason: 'superseded' },
      ],
    });
    expect(counts).toEqual({
      pre: 3,
      post: 4,
      matched: 2,
      nearPairs: 1,
      preOnly: 1,
      postOnly: 2,
      superseded: 1,
      exclusions: [
        { reason: 'no_code', pre: 0, post: 1 },
        { reason: 'superseded', pre: 0, post: 1 },
        { reason: 'no_partner', pre: 1, post: 1 },
      ],
    });
  });

  it('counts nobody', () => {
    const { exclusions, ...figures } = eventCounts({ pairs: [], excluded: [] });
    expect(Object.values(figures)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(exclusions).toEqual([]);
  });

  it('accounts for every sheet: in a pair, or excluded with a reason', () => {
    const sheets = fc.array(
      fc.record({
        id: fc.uuid(),
        phase: fc.constantFrom('pre' as const, 'post' as const),
        receivedAt: fc.constant('2025-10-27T08:00:00Z'),
        personalCode: fc.option(fc.constantFrom('A', 'B')),
        selfCode: fc.option(fc.constantFrom('SI-07', 'SI-08', 'AT-12')),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(sheets, fc.constantFrom(...IDENTIFICATIONS), (list, identification) => {
        const { matched, exclusions } = eventCounts(pairSheets(list, { identification }));
        for (const phase of ['pre', 'post'] as const) {
          const excluded = exclusions.reduce((sum, one) => sum + one[phase], 0);
          expect(matched + excluded).toBe(list.filter((one) => one.phase === phase).length);
        }
      }),
    );
  });
});
