import fc from 'fast-check';
import { IDENTIFICATIONS } from '../../questionnaires/waves/questionnaire-lists';
import { pairSheets } from './pair-sheets';
import type { Sheet } from './pair-sheets';

const at = (minute: number): string => new Date(Date.UTC(2025, 9, 27, 8, minute)).toISOString();
const sheet = (id: string, phase: 'pre' | 'post', who: Partial<Sheet> = {}): Sheet => ({
  id,
  phase,
  receivedAt: at(0),
  personalCode: null,
  ...who,
});
const shown = (sheets: readonly Sheet[], rule: Parameters<typeof pairSheets>[1]) => {
  const { pairs, excluded } = pairSheets(sheets, rule);
  return [
    ...pairs.map(({ pre, post, confidence }) => `${pre.id}+${post.id} ${confidence}`),
    ...excluded.map((one) => `${one.sheet.id} ${one.reason}`),
  ];
};

describe('pairSheets', () => {
  it('pairs by personal codes, the latest of a code counting', () => {
    const sheets = [
      sheet('b1', 'pre', { personalCode: 'A', receivedAt: at(1) }),
      sheet('b2', 'pre', { personalCode: 'A', receivedAt: at(2) }),
      sheet('a1', 'post', { personalCode: 'A' }),
      sheet('a2', 'post', { personalCode: 'B' }),
    ];
    expect(shown(sheets, {})).toEqual(['b2+a1 exact', 'b1 superseded', 'a2 no_partner']);
  });

  it('pairs by self-made codes, without the pairs that were parted', () => {
    const sheets = [
      sheet('b1', 'pre', { selfCode: 'SI-07' }),
      sheet('b2', 'pre', { selfCode: 'AT-12' }),
      sheet('b3', 'pre', { selfCode: null }),
      sheet('a1', 'post', { selfCode: 'SI-07' }),
      sheet('a2', 'post', { selfCode: 'AT-21' }),
    ];
    const identification = 'self_code';
    expect(shown(sheets, { identification })).toEqual(['b1+a1 exact', 'b2+a2 one_slip', 'b3 no_code']);
    expect(shown(sheets, { identification, parted: [{ before: 'b2', after: 'a2' }] })).toEqual([
      'b1+a1 exact',
      'b3 no_code',
      'b2 parted',
      'a2 parted',
    ]);
  });

  it('never pairs anonymous sheets', () => {
    const sheets = [sheet('b1', 'pre'), sheet('a1', 'post')];
    expect(shown(sheets, { identification: 'anonymous' })).toEqual(['b1 anonymous', 'a1 anonymous']);
  });

  it('sets aside what cannot be compared before anything is paired', () => {
    const sheets = [
      sheet('b1', 'pre', { personalCode: 'A' }),
      sheet('a1', 'post', { personalCode: 'A', comparable: false }),
    ];
    expect(shown(sheets, {})).toEqual(['a1 different_version', 'b1 no_partner']);
  });

  it('has every sheet exactly once, in whatever way people are known and in whatever order', () => {
    const rows = fc.array(
      fc.record({
        phase: fc.constantFrom('pre' as const, 'post' as const),
        receivedAt: fc.nat(3).map(at),
        personalCode: fc.option(fc.constantFrom('A', 'B', 'C')),
        selfCode: fc.option(fc.constantFrom('SI-07', 'SI-08', 'AT-12', 'AT-21')),
        comparable: fc.boolean(),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...IDENTIFICATIONS), (list, identification) => {
        const sheets = list.map((row, index) => ({ ...row, id: `s${index}` }));
        const { pairs, excluded } = pairSheets(sheets, { identification });
        const seen = [
          ...pairs.flatMap(({ pre, post }) => [pre.id, post.id]),
          ...excluded.map((one) => one.sheet.id),
        ];
        expect(seen.sort()).toEqual(sheets.map(({ id }) => id).sort());
        expect(pairs.every(({ pre, post }) => pre.phase === 'pre' && post.phase === 'post')).toBe(true);
        expect(pairSheets(sheets.toReversed(), { identification }).pairs).toEqual(pairs);
      }),
    );
  });
});
