import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import { groupName, textIn } from '../report-facts';
import type { ReportFacts } from '../report-facts';
import { scaleName, waveName } from '../sentences/reliability-sentences';
import { sentenceCase } from '../sentences/said';
import { meanAndSpread } from '../sentences/size-sentences';
import { statisticText } from '../statistic-text';
import { GROUP_KIND_NAMES } from '../words/names';
import { inWords, NO_FIGURE, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const GROUP_HEAD = [
  { id: 'Kelompok', en: 'Group' },
  { id: 'n', en: 'n' },
  { id: 'Sebelum M (SB)', en: 'Before M (SD)' },
  { id: 'Sesudah M (SB)', en: 'After M (SD)' },
  { id: 'Kenaikan M (SB)', en: 'Rise M (SD)' },
  { id: '⟨g⟩', en: '⟨g⟩' },
];

/** Each group of each kind; hidden ones stand with a dash. */
export function subgroupTable({ subgroups }: Evaluation, facts: ReportFacts, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  const hidden = locale === 'id' ? 'disembunyikan' : 'hidden';
  const plain = (scores: Parameters<typeof meanAndSpread>[0]): string =>
    meanAndSpread(scores, locale).replace(/\((SB|SD) /, '(');
  const rows = subgroups.flatMap(({ kind, groups }) =>
    groups.map(({ value, figures }) => {
      const name = `${sentenceCase(GROUP_KIND_NAMES[kind][locale])}: ${groupName(kind, value, facts, locale)}`;
      if (figures === null) return [name, hidden, ...Array.from({ length: 4 }, () => NO_FIGURE)];
      const { n, before, after, rise, classG } = figures;
      return [name, text.count(n), plain(before), plain(after), plain(rise), orDash(classG, text.decimal)];
    }),
  );
  return tableOf({
    caption: locale === 'id' ? 'Skor menurut kelompok (poin)' : 'Scores by group (points)',
    head: inWords(GROUP_HEAD, locale),
    rows,
    note:
      locale === 'id'
        ? `Kelompok dengan kurang dari ${facts.fewest} orang disembunyikan, dan satu lagi bila yang tersembunyi dapat dihitung dari sisanya.`
        : `Groups of fewer than ${facts.fewest} people are hidden, and one more where the hidden one could be computed from the rest.`,
  });
}

const OBJECTIVE_HEAD = [
  { id: 'Tujuan', en: 'Objective' },
  { id: 'Butir', en: 'Items' },
  { id: 'n', en: 'n' },
  { id: 'Sebelum', en: 'Before' },
  { id: 'Sesudah [IK 95%]', en: 'After [95% CI]' },
  { id: 'Sasaran', en: 'Target' },
  { id: 'Tercapai', en: 'Attained' },
];

export function objectiveTable(
  { objectives }: Evaluation,
  facts: ReportFacts,
  locale: Locale,
): ReportTable[] {
  const text = statisticText(locale);
  const [yes, no] = locale === 'id' ? ['ya', 'belum'] : ['yes', 'not yet'];
  const share = (value: number): string => text.percent(value);
  return tableOf({
    caption: locale === 'id' ? 'Capaian tujuan terhadap sasaran' : 'Attainment of the objectives',
    head: inWords(OBJECTIVE_HEAD, locale),
    rows: objectives.map(({ id, items, n, before, after, afterLow, afterHigh, target, attained }) => [
      textIn(facts.objectives[id], locale, id),
      text.count(items),
      text.count(n),
      orDash(before, share),
      afterLow === null || afterHigh === null
        ? orDash(after, share)
        : `${orDash(after, share)} [${text.line([share(afterLow), share(afterHigh)])}]`,
      orDash(target, (percent) => share(percent / 100)),
      attained === null ? NO_FIGURE : ((attained ? yes : no) ?? NO_FIGURE),
    ]),
    note: null,
  });
}

const ATTITUDE_HEAD = [
  { id: 'Skala', en: 'Scale' },
  { id: 'Butir', en: 'Items' },
  { id: 'n', en: 'n' },
  { id: 'Sebelum M', en: 'Before M' },
  { id: 'Sesudah M', en: 'After M' },
  { id: 'Perubahan', en: 'Change' },
  { id: 'g_av', en: 'g_av' },
  { id: 'p (t)', en: 'p (t)' },
  { id: 'p (Wilcoxon)', en: 'p (Wilcoxon)' },
];

export function attitudeTable({ attitudes }: Evaluation, facts: ReportFacts, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  return tableOf({
    caption:
      locale === 'id'
        ? 'Skala sikap sebelum dan sesudah kegiatan'
        : 'Attitude scales before and after the event',
    head: inWords(ATTITUDE_HEAD, locale),
    rows: attitudes.map(({ id, items, pairedT, wilcoxon, effectSize }) => [
      sentenceCase(scaleName(id, facts, locale)),
      text.count(items),
      text.count(pairedT.n),
      orDash(pairedT.meanPre, text.decimal),
      orDash(pairedT.meanPost, text.decimal),
      orDash(pairedT.meanDiff, text.change),
      orDash(effectSize.gav, text.decimal),
      orDash(pairedT.p, text.pValue),
      orDash(wilcoxon.p, text.pValue),
    ]),
    note:
      locale === 'id'
        ? 'Jumlah langkah, direntangkan ke semua butir.'
        : 'Sums of steps, stretched over all items.',
  });
}

const WAVE_HEAD = [
  { id: 'Gelombang', en: 'Wave' },
  { id: 'n', en: 'n' },
  { id: 'M (SB)', en: 'M (SD)' },
  { id: 'Median', en: 'Median' },
  { id: 'Terendah–tertinggi', en: 'Lowest–highest' },
  { id: 'Maks', en: 'Max' },
];

/** Each wave by itself, whoever answered it. */
export function waveTable({ waves }: Evaluation, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  return tableOf({
    caption: locale === 'id' ? 'Setiap gelombang tersendiri (poin)' : 'Each wave by itself (points)',
    head: inWords(WAVE_HEAD, locale),
    rows: waves.map((wave) => [
      sentenceCase(waveName(wave, locale)),
      text.count(wave.sheets),
      wave.score === null ? NO_FIGURE : meanAndSpread(wave.score, locale).replace(/\((SB|SD) /, '('),
      orDash(wave.score?.median, (median) => text.decimal(median, Number.isInteger(median) ? 0 : 1)),
      wave.score?.min == null || wave.score.max === null
        ? NO_FIGURE
        : `${text.count(wave.score.min)}–${text.count(wave.score.max)}`,
      text.count(wave.maxScore),
    ]),
    note:
      locale === 'id'
        ? 'Semua lembar satu gelombang; selisih dua gelombang bisa terjadi karena orang lain yang menjawab.'
        : 'All sheets of a wave; two waves can differ because other people answered.',
  });
}
