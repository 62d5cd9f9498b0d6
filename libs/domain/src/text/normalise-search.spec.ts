import fc from 'fast-check';
import { normaliseSearch } from './normalise-search';

describe('normaliseSearch', () => {
  it.each([
    ['Pulau Terong', 'pulauterong'],
    ['PULAU  TERONG', 'pulauterong'],
    ['Bukit Kecil', 'bukitkecil'],
    ['Bukitkecil', 'bukitkecil'],
    ['Soka"an', 'sokaan'],
    ['Ja’an', 'jaan'],
    ['2 x 11 Kayu Tanam', '2x11kayutanam'],
    ['Teuw*', 'teuw'],
    ['Café Crème', 'cafecreme'],
    ['Kasie Trantib/Pemberdayaan', 'kasietrantibpemberdayaan'],
    ['', ''],
    [' -- ', ''],
  ])('%s → %s', (text, expected) => {
    expect(normaliseSearch(text)).toBe(expected);
  });

  it('gives the same when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseSearch(text);
        expect(normaliseSearch(once)).toBe(once);
      }),
    );
  });

  it('does not see spaces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/), (left, right) => {
        expect(normaliseSearch(`${left} ${right}`)).toBe(normaliseSearch(left + right));
      }),
    );
  });
});
