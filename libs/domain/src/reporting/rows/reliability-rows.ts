import type { WaveResult } from '../../evaluation/waves/wave-result';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { scaleName, waveName } from '../words/scale-words';
import type { ResultRow } from './result-row';

/** KR-20 and the alphas of one wave. */
export function reliabilityRows(wave: WaveResult, facts: ReportFacts, locale: Locale): ResultRow[] {
  const of = waveName(wave, locale);
  const { reliability, scales } = wave;
  const alphas = [
    ...(reliability === null ? [] : [['alpha', reliability.alpha] as const]),
    ...scales.map(({ id, alpha }) => [`alpha (${scaleName(id, facts, locale)})`, alpha] as const),
  ];
  return [
    ...(reliability?.kr20
      ? [
          {
            figure: 'kr20' as const,
            of,
            statistic: 'KR-20',
            value: reliability.kr20.kr20,
            n: reliability.kr20.n,
          },
        ]
      : []),
    ...alphas.map(([statistic, { alpha, ciLow, ciHigh, n }]) => ({
      ...{ figure: 'alpha' as const, of, statistic, value: alpha, low: ciLow, high: ciHigh, n },
    })),
  ];
}
