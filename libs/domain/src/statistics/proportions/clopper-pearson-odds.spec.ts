import { clopperPearson } from './clopper-pearson';
import { clopperPearsonOdds } from './clopper-pearson-odds';

describe('clopperPearsonOdds', () => {
  it('are the odds of the limits', () => {
    const { low, high } = clopperPearson(4, 7);
    const odds = clopperPearsonOdds(4, 7);
    expect(odds.low).toBeCloseTo(low / (1 - low), 13);
    expect(odds.high).toBeCloseTo(high / (1 - high), 12);
  });

  it('keep their digits where nearly all succeed', () => {
    // the limit is .995^(1/100001), of which 1 - limit keeps nine digits
    const exact = 1 / Math.expm1(-Math.log(0.995) / 100001);
    expect(clopperPearsonOdds(100000, 100001, 0.99).high / exact).toBeCloseTo(1, 13);
  });

  it('end at 0 and infinity exactly', () => {
    expect(clopperPearsonOdds(0, 10)).toMatchObject({ low: 0 });
    expect(clopperPearsonOdds(10, 10)).toMatchObject({ high: Infinity });
  });
});
