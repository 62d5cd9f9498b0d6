import fc from 'fast-check';
import { splitChoices } from './split-choices';

describe('splitChoices', () => {
  it.each<[string, string[], string[]]>([
    ['Guru, Orang tua', ['Guru', 'Orang tua'], ['Guru', 'Orang tua']],
    [
      'Janji gaji besar, tanpa kontrak, Paspor ditahan',
      ['Janji gaji besar, tanpa kontrak', 'Paspor ditahan'],
      ['Janji gaji besar, tanpa kontrak', 'Paspor ditahan'],
    ],
    ['guru', ['Guru'], ['guru']],
    ['a, b, c', ['a, b', 'b, c', 'a'], ['a', 'b, c']],
    ['a, b', ['a', 'b', 'a, b'], ['a, b']],
    ['Guru, paman, bibi', ['Guru'], ['Guru', 'paman, bibi']],
    ['paman, bibi, Guru', ['Guru'], ['paman, bibi', 'Guru']],
    ['Guruku', ['Guru'], ['Guruku']],
    ['', ['Guru'], []],
    ['lain, lagi', [], ['lain, lagi']],
  ])('%s with %j', (cell, known, pieces) => {
    expect(splitChoices(cell, known)).toEqual(pieces);
  });

  const options = fc
    .uniqueArray(fc.nat(50), { minLength: 1, maxLength: 8 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((number) =>
          fc.constantFrom(`Jawaban ${number}.`, `Jawaban ${number}., dengan koma`, `${number}., a, b`),
        ),
      ),
    );

  it('gives back what Google Forms joined, commas in the options or not', () => {
    fc.assert(
      fc.property(
        options.chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: 1 }))),
        ([known, ticked]) => {
          expect(splitChoices(ticked.join(', '), known)).toEqual(ticked);
        },
      ),
    );
  });

  it('loses no sign of what it does not know', () => {
    const word = fc.constantFrom('a', 'b', 'a, b', 'c', 'd e');
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: 1 }), (known, said) => {
        expect(splitChoices(said.join(', '), known).join(', ')).toBe(said.join(', '));
      }),
    );
  });
});
