import { statisticText } from './statistic-text';

const id = statisticText('id');
const en = statisticText('en');

describe('statisticText', () => {
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
  ])('writes the p %p as %s and %s', (p, indonesian, english) => {
    expect([id.p(p), en.p(p)]).toEqual([indonesian, english]);
  });

  it('names a p that is not alone', () => {
    expect(en.p(0.0444, 'Holm p')).toBe('Holm p = .044');
    expect(id.pValue(1e-9)).toBe('< 0,001');
  });

  it.each([
    [6.885, 2, '6,89', '6.89'],
    [1.005, 2, '1,01', '1.01'],
    [-0.355, 2, '−0,36', '−0.36'],
    [-0.0049, 2, '0,00', '0.00'],
    [1234.5, 1, '1.234,5', '1,234.5'],
    [1234567, 0, '1.234.567', '1,234,567'],
    [-1234567, 0, '−1.234.567', '−1,234,567'],
    [48, 0, '48', '48'],
    [Infinity, 2, '∞', '∞'],
  ])('writes %p with %p digits as %s and %s', (value, digits, indonesian, english) => {
    expect([id.decimal(value, digits), en.decimal(value, digits)]).toEqual([indonesian, english]);
  });

  it.each([
    [0.87, '0,87', '.87'],
    [-0.5, '−0,50', '−.50'],
    [0.999, '1,00', '1.00'],
    [0, '0,00', '.00'],
  ])('writes what cannot pass 1, such as %p, as %s and %s', (value, indonesian, english) => {
    expect([id.proportion(value), en.proportion(value)]).toEqual([indonesian, english]);
  });

  it.each([
    [2.591, '+2,59', '+2.59'],
    [-1.2, '−1,20', '−1.20'],
    [0.001, '0,00', '0.00'],
    [0, '0,00', '0.00'],
  ])('writes the change %p as %s and %s', (value, indonesian, english) => {
    expect([id.change(value), en.change(value)]).toEqual([indonesian, english]);
  });

  it.each([
    [0.285, 0, '29%', '29%'],
    [0.5815, 1, '58,2%', '58.2%'],
    [2.258, 1, '225,8%', '225.8%'],
    [-0.034, 1, '−3,4%', '−3.4%'],
  ])('writes the share %p with %p digits as %s and %s', (share, digits, indonesian, english) => {
    expect([id.percent(share, digits), en.percent(share, digits)]).toEqual([indonesian, english]);
  });

  it('keeps limits and figures of a line apart from the decimal comma', () => {
    expect([id.interval(0.58, 1.21), en.interval(0.58, 1.21)]).toEqual(['[0,58; 1,21]', '[0.58, 1.21]']);
    expect([id.proportionInterval(0.76, 0.93), en.proportionInterval(-0.1, 0.93)]).toEqual([
      '[0,76; 0,93]',
      '[−.10, .93]',
    ]);
    expect([id.line(['t(48) = 6', null, 'p = 1']), en.line(['a', 'b'])]).toEqual([
      't(48) = 6; p = 1',
      'a, b',
    ]);
  });
});
