import type { Evaluation } from '../../evaluation/evaluation';
import type { Description } from '../../statistics/samples/describe-scores';
import type { Locale } from '../../text';
import { groupName } from '../report-facts';
import type { ReportFacts } from '../report-facts';
import { sentenceCase } from '../sentences/said';
import { bareMeanAndSpread } from '../sentences/size-sentences';
import { isWhole, partingSubgroups } from '../sentences/subgroup-sentences';
import { statisticText } from '../statistic-text';
import { HIDDEN_CELL, WHY_HIDDEN } from '../words/hiding-words';
import { GROUP_KIND_NAMES } from '../words/names';
import { inWords, NO_FIGURE, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const GROUP_HEAD = [
  { id: 'Kelompok', en: 'Group' },
  { id: 'n', en: 'n' },
  { id: 'Sebelum M (SB)', en: 'Before M (SD)' },
  { id: 'Sesudah M (SB)', en: 'After M (SD)' },
  { id: 'Perubahan M (SB)', en: 'Change M (SD)' },
  { id: '⟨g⟩', en: '⟨g⟩' },
];

/** Each group of each way of grouping that parts the people; hidden ones stand with a dash. */
export function subgroupTable({ subgroups }: Evaluation, facts: ReportFacts, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  const why = WHY_HIDDEN[locale](facts.fewest);
  const plain = (scores: Description): string => bareMeanAndSpread(scores, locale);
  const parting = partingSubgroups(subgroups);
  const rows = parting.flatMap(({ kind, groups }) =>
    groups.map(({ value, figures }) => {
      const name = `${sentenceCase(GROUP_KIND_NAMES[kind][locale])}: ${groupName(kind, value, facts, locale)}`;
      if (figures === null) return [name, HIDDEN_CELL[locale], ...Array.from({ length: 4 }, () => NO_FIGURE)];
      const { n, before, after, rise, classG } = figures;
      return [name, text.count(n), plain(before), plain(after), plain(rise), orDash(classG, text.decimal)];
    }),
  );
  return tableOf({
    caption: locale === 'id' ? 'Skor menurut kelompok (poin)' : 'Scores by group (points)',
    head: inWords(GROUP_HEAD, locale),
    rows,
    note: parting.every(isWhole) ? null : `${sentenceCase(HIDDEN_CELL[locale])}: ${why}.`,
  });
}
