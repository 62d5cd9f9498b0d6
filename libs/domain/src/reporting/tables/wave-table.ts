import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import { isEverybodyMatched } from '../sentences/people-words';
import { sentenceCase } from '../sentences/said';
import { bareMeanAndSpread } from '../sentences/size-sentences';
import { statisticText } from '../statistic-text';
import { waveName } from '../words/scale-words';
import { inWords, NO_FIGURE, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const WAVE_HEAD = [
  { id: 'Gelombang', en: 'Wave' },
  { id: 'n', en: 'n' },
  { id: 'M (SB)', en: 'M (SD)' },
  { id: 'Median', en: 'Median' },
  { id: 'Terendah–tertinggi', en: 'Lowest–highest' },
  { id: 'Maks', en: 'Max' },
];

/** The points of each wave by itself, whoever answered it. */
export function waveTable(evaluation: Evaluation, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  const { waves } = evaluation;
  return tableOf({
    caption: locale === 'id' ? 'Setiap gelombang tersendiri (poin)' : 'Each wave by itself (points)',
    head: inWords(WAVE_HEAD, locale),
    rows: waves
      .filter(({ sheets, maxScore }) => sheets > 0 && maxScore > 0)
      .map((wave) => [
        sentenceCase(waveName(wave, locale)),
        text.count(wave.sheets),
        wave.score === null ? NO_FIGURE : bareMeanAndSpread(wave.score, locale),
        orDash(wave.score?.median, (median) => text.decimal(median, Number.isInteger(median) ? 0 : 1)),
        wave.score?.min == null || wave.score.max === null
          ? NO_FIGURE
          : `${text.count(wave.score.min)}–${text.count(wave.score.max)}`,
        text.count(wave.maxScore),
      ]),
    note: isEverybodyMatched(evaluation)
      ? null
      : locale === 'id'
        ? 'Semua lembar satu gelombang; selisih dua gelombang bisa terjadi karena orang lain yang menjawab.'
        : 'All sheets of a wave; two waves can differ because other people answered.',
  });
}
