import type { WaveResult } from '../../evaluation/waves/wave-result';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { SORT_NAMES } from '../words/item-words';
import { scaleName } from '../words/scale-words';
import { enumerated, plural, sentenceCase } from './said';
import type { Said } from './said';

interface Constant {
  /** butir 2 dan 5 */
  readonly items: string;
  /** How many that is. */
  readonly dropped: number;
  readonly all: number;
  readonly kept: number;
  readonly isEstimated: boolean;
}

const OF_POINTS: Said<Constant> = {
  id: ({ items, all, kept, isEstimated }) =>
    `${sentenceCase(items)} dijawab sama oleh semua orang: KR-20 tetap menghitungnya (k = ${all}), α tidak${isEstimated ? ` (k = ${kept}); karena itu kedua angkanya berbeda` : ' dan karena itu tidak dapat dihitung'}.`,
  en: ({ items, dropped, all, kept, isEstimated }) =>
    `Everybody answered ${items} alike: KR-20 counts ${dropped === 1 ? 'it' : 'them'} all the same (k = ${all}), α does not${isEstimated ? ` (k = ${kept}), so the two figures differ` : ' and cannot be estimated'}.`,
};
/** Where there is no KR-20 beside it. */
const OF_ALPHA: Said<Constant & { readonly name: string }> = {
  id: ({ name, items, kept, isEstimated }) =>
    `${name} tanpa ${items}, yang dijawab sama oleh semua orang${isEstimated ? ` (k = ${kept})` : ', dan karena itu tidak dapat dihitung'}.`,
  en: ({ name, items, kept, isEstimated }) =>
    `${name} is without ${items}, which everybody answered alike${isEstimated ? ` (k = ${kept})` : ', and so cannot be estimated'}.`,
};

/**
 * Why KR-20 and alpha of one wave differ: alpha leaves out what everybody answered alike, KR-20 counts it (statistics
 * by their definitions). Empty where nothing is left out, or where nothing has any spread at all.
 */
export function constantSentences(
  { reliability, scales }: Pick<WaveResult, 'reliability' | 'scales'>,
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const constant = (
    { k, dropped, alpha }: WaveResult['scales'][number]['alpha'],
    noun: string,
  ): Constant => ({
    items: `${plural(noun, dropped.length, locale)} ${enumerated(
      dropped.map((at) => `${at + 1}`),
      locale,
    )}`,
    ...{ dropped: dropped.length, all: k + dropped.length, kept: k, isEstimated: alpha !== null },
  });
  const [item, statement] = [SORT_NAMES.item[locale], SORT_NAMES.statement[locale]];
  const points = reliability?.alpha;
  const ofPoints =
    !points || points.dropped.length === 0 || points.k === 0
      ? []
      : [
          reliability.kr20?.kr20 == null
            ? OF_ALPHA[locale]({ ...constant(points, item), name: 'α' })
            : OF_POINTS[locale](constant(points, item)),
        ];
  return [
    ...ofPoints,
    ...scales.flatMap(({ id, alpha }) =>
      alpha.dropped.length === 0 || alpha.k === 0
        ? []
        : [
            OF_ALPHA[locale]({
              ...constant(alpha, statement),
              name: `α (${scaleName(id, facts, locale)})`,
            }),
          ],
    ),
  ];
}
