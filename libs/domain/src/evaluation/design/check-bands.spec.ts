import { checkBands } from './check-bands';

const bands = (...from: number[]) => from.map((bound, index) => ({ id: `b${index}`, from: bound }));

describe('checkBands', () => {
  it.each([
    ['the shipped ones', bands(0, 56, 76), []],
    ['two', bands(0, 100), []],
    ['five', bands(0, 20, 40, 60, 80), []],
    ['none', [], ['too_few_bands']],
    ['one', bands(0), ['too_few_bands']],
    ['six', bands(0, 1, 2, 3, 4, 5), ['too_many_bands']],
    ['a gap below', bands(1, 56), ['bands_not_from_zero']],
    ['the same bound twice', bands(0, 56, 56), ['bands_not_ascending']],
    ['a fall', bands(0, 76, 56), ['bands_not_ascending']],
    ['a decimal bound', bands(0, 55.5), ['band_out_of_range']],
    ['a bound that is no number', bands(0, NaN), ['bands_not_ascending', 'band_out_of_range']],
    ['a bound above everything', bands(0, 101), ['band_out_of_range']],
    [
      'no name',
      [
        { id: 'low', from: 0 },
        { id: ' ', from: 50 },
      ],
      ['band_without_name'],
    ],
    [
      'one name twice',
      [
        { id: 'low', from: 0 },
        { id: 'low', from: 50 },
      ],
      ['bands_of_one_name'],
    ],
    [
      'a name written otherwise',
      [
        { id: 'Paham', from: 0 },
        { id: ' paham', from: 50 },
      ],
      ['bands_of_one_name'],
    ],
    [
      'the name that a shipped one is shown with',
      [
        { id: 'low', from: 0 },
        { id: 'Kurang', from: 30 },
        { id: 'good', from: 60 },
      ],
      ['bands_of_one_name'],
    ],
  ])('%s', (_, given, problems) => {
    expect(checkBands(given)).toEqual(problems);
  });
});
