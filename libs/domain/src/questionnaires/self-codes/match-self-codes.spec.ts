import fc from 'fast-check';
import { isOneSlip } from './is-one-slip';
import { matchSelfCodes } from './match-self-codes';
import type { SelfCodedSheet } from './match-self-codes';

const sheets = (wave: string, ...codes: (string | null)[]): SelfCodedSheet[] =>
  codes.map((code, index) => ({ id: `${wave}${index}`, code }));
const shown = (before: (string | null)[], after: (string | null)[]) => {
  const { pairs, unmatched } = matchSelfCodes(sheets('b', ...before), sheets('a', ...after));
  return {
    pairs: pairs.map(({ before: one, after: other, confidence }) => `${one.id}+${other.id} ${confidence}`),
    unmatched: unmatched.map(({ sheet, reason }) => `${sheet.id} ${reason}`),
  };
};

describe('matchSelfCodes', () => {
  it('pairs equal codes first, then unique ones one slip apart', () => {
    expect(shown(['AB-01', 'CD-02', 'EF-03'], ['EF-04', 'AB-01', 'XY-99'])).toEqual({
      pairs: ['b0+a1 exact', 'b2+a0 one_slip'],
      unmatched: ['b1 no_partner', 'a2 no_partner'],
    });
  });

  it('guesses nothing between two neighbours, from either side', () => {
    expect(shown(['AB-01'], ['AB-02', 'AB-03'])).toEqual({
      pairs: [],
      unmatched: ['b0 ambiguous', 'a0 ambiguous', 'a1 ambiguous'],
    });
    expect(shown(['AB-02', 'AB-03'], ['AB-01']).pairs).toEqual([]);
  });

  it('leaves a partner taken by its equal out of the neighbours', () => {
    expect(shown(['AB-01', 'AB-02'], ['AB-01', 'AB-03']).pairs).toEqual(['b0+a0 exact', 'b1+a1 one_slip']);
  });

  it('pairs nobody whose code stands twice in a wave, and no sheet without a code', () => {
    expect(shown(['AB-01', 'AB-01', null], ['AB-01', null])).toEqual({
      pairs: [],
      unmatched: ['b2 no_code', 'b0 same_code', 'b1 same_code', 'a1 no_code', 'a0 ambiguous'],
    });
  });

  it('takes no other partner while its own code stands twice on the other side', () => {
    expect(shown(['AB-01', 'AB-01', 'AB-02'], ['AB-01'])).toEqual({
      pairs: [],
      unmatched: ['b0 same_code', 'b1 same_code', 'b2 ambiguous', 'a0 ambiguous'],
    });
  });

  it('has nothing to say about nothing', () => {
    expect(matchSelfCodes([], [])).toEqual({ pairs: [], unmatched: [] });
  });

  const code = fc.option(
    fc
      .tuple(fc.stringMatching(/^[AB]{1,2}$/), fc.stringMatching(/^[0-2]{2}$/))
      .map((parts) => parts.join('-')),
    { freq: 8 },
  );
  const wave = (name: string) => fc.array(code, { maxLength: 12 }).map((codes) => sheets(name, ...codes));

  const ids = (one: SelfCodedSheet, other: SelfCodedSheet) => ({ before: one.id, after: other.id });

  it('takes exactly the parted pair out, with a reason of its own, and gives it back', () => {
    fc.assert(
      fc.property(wave('b'), wave('a'), fc.nat(), (before, after, which) => {
        const all = matchSelfCodes(before, after);
        const pair = all.pairs[which % Math.max(1, all.pairs.length)];
        fc.pre(pair !== undefined);
        const without = matchSelfCodes(before, after, [ids(pair.before, pair.after)]);
        expect(without.pairs).toEqual(all.pairs.filter((one) => one !== pair));
        const [taken, rest] = [
          without.unmatched.filter(({ reason }) => reason === 'parted'),
          without.unmatched.filter(({ reason }) => reason !== 'parted'),
        ];
        expect(taken.map(({ sheet }) => sheet.id)).toEqual([pair.before.id, pair.after.id]);
        expect(rest).toEqual(all.unmatched);
        expect(matchSelfCodes(before, after, [])).toEqual(all);
      }),
    );
  });

  it('is not moved by parting what is no pair', () => {
    fc.assert(
      fc.property(wave('b'), wave('a'), (before, after) => {
        const all = matchSelfCodes(before, after);
        const strangers = before.flatMap((one) =>
          after.flatMap((other) =>
            all.pairs.some((pair) => pair.before === one && pair.after === other) ? [] : [ids(one, other)],
          ),
        );
        expect(matchSelfCodes(before, after, strangers)).toEqual(all);
      }),
    );
  });

  it('has every sheet exactly once, whatever was written', () => {
    fc.assert(
      fc.property(wave('b'), wave('a'), fc.boolean(), (before, after, parting) => {
        const { pairs, unmatched } = matchSelfCodes(
          before,
          after,
          parting ? matchSelfCodes(before, after).pairs.map((pair) => ids(pair.before, pair.after)) : [],
        );
        const seen = [
          ...pairs.flatMap((pair) => [pair.before.id, pair.after.id]),
          ...unmatched.map(({ sheet }) => sheet.id),
        ];
        expect(seen.sort()).toEqual([...before, ...after].map(({ id }) => id).sort());
      }),
    );
  });

  it('never depends on the order of the sheets', () => {
    fc.assert(
      fc.property(wave('b'), wave('a'), (before, after) => {
        expect(matchSelfCodes(before.toReversed(), after.toReversed())).toEqual(
          matchSelfCodes(before, after),
        );
      }),
    );
  });

  it('is the same rule looked at from after to before', () => {
    fc.assert(
      fc.property(wave('b'), wave('a'), (before, after) => {
        const keys = (one: SelfCodedSheet[], other: SelfCodedSheet[], turned: boolean) =>
          matchSelfCodes(one, other)
            .pairs.map((pair) =>
              (turned ? [pair.after.id, pair.before.id] : [pair.before.id, pair.after.id]).join(),
            )
            .sort();
        expect(keys(after, before, true)).toEqual(keys(before, after, false));
      }),
    );
  });

  it('pairs by a slip only where no other slip was possible', () => {
    fc.assert(
      fc.property(wave('b'), wave('a'), (before, after) => {
        const { pairs, unmatched } = matchSelfCodes(before, after);
        const free = [
          ...pairs.flatMap((pair) => (pair.confidence === 'exact' ? [] : [pair.before, pair.after])),
          ...unmatched.map(({ sheet }) => sheet),
        ];
        for (const { before: one, after: other, confidence } of pairs) {
          if (confidence === 'exact') expect(one.code).toBe(other.code);
          else {
            const rivals = free.filter(
              (sheet) => sheet.id[0] === 'a' && isOneSlip(one.code ?? '', sheet.code ?? ''),
            );
            expect(rivals).toEqual([other]);
          }
        }
      }),
    );
  });
});
