import { TestBed } from '@angular/core/testing';
import { Language } from './language';
import { providePlatform } from './platform.providers';
import { StatisticFormats } from './statistic-formats';

describe('StatisticFormats', () => {
  let formats: StatisticFormats;
  let language: Language;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [providePlatform()] });
    formats = TestBed.inject(StatisticFormats);
    language = TestBed.inject(Language);
  });

  afterEach(() => language.choose('id'));

  function both(write: () => string): [id: string, en: string] {
    language.choose('id');
    TestBed.tick();
    const id = write();
    language.choose('en');
    TestBed.tick();
    return [id, write()];
  }

  it.each([
    [0.0061, 'p = 0,006', 'p = .006'],
    [0.7189, 'p = 0,719', 'p = .719'],
    [0.001, 'p = 0,001', 'p = .001'],
    [0.00099, 'p < 0,001', 'p < .001'],
    [1e-250, 'p < 0,001', 'p < .001'],
    [0, 'p < 0,001', 'p < .001'],
    [1, 'p = 1,000', 'p = 1.000'],
    [0.0496, 'p = 0,0496', 'p = .0496'],
    [0.04997, 'p = 0,04997', 'p = .04997'],
    [0.05, 'p = 0,050', 'p = .050'],
    [0.0504, 'p = 0,050', 'p = .050'],
    [0.0494, 'p = 0,049', 'p = .049'],
  ])('writes the p %p as %s and %s', (p, id, en) => {
    expect(both(() => formats.p(p))).toEqual([id, en]);
  });

  it.each([
    [6.885, 2, '6,89', '6.89'],
    [1.005, 2, '1,01', '1.01'],
    [-0.355, 2, '−0,36', '−0.36'],
    [-0.0049, 2, '0,00', '0.00'],
    [967.5, 1, '967,5', '967.5'],
    [1234.5, 1, '1.234,5', '1,234.5'],
    [48, 0, '48', '48'],
  ])('writes the figure %p with %p digits as %s and %s', (value, digits, id, en) => {
    expect(both(() => formats.decimal(value, digits))).toEqual([id, en]);
  });

  it.each([
    [0.87, '0,87', '.87'],
    [-0.5, '−0,50', '−.50'],
    [0.999, '1,00', '1.00'],
  ])('writes what cannot pass 1, such as %p, as %s and %s', (value, id, en) => {
    expect(both(() => formats.proportion(value))).toEqual([id, en]);
  });

  it.each([
    [2.591, '+2,59', '+2.59'],
    [-1.2, '−1,20', '−1.20'],
    [0.001, '0,00', '0.00'],
    [0, '0,00', '0.00'],
  ])('writes the change %p as %s and %s', (value, id, en) => {
    expect(both(() => formats.change(value))).toEqual([id, en]);
  });

  it('keeps limits and figures of a line apart from the decimal comma', () => {
    expect(both(() => formats.interval(0.58, 1.21))).toEqual(['[0,58; 1,21]', '[0.58, 1.21]']);
    expect(both(() => formats.line(['t(48) = 6', 'p = 1']))).toEqual([
      't(48) = 6; p = 1',
      't(48) = 6, p = 1',
    ]);
  });
});
