import type { Evaluation } from '../../evaluation/evaluation';
import type { EvaluationWarning } from '../../evaluation/evaluation-warnings';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { unitName } from './people-words';
import type { Said } from './said';
import { NO_COMPARISON } from './unpaired-sentences';

export interface Caution {
  readonly code: EvaluationWarning;
  readonly text: string;
}

interface Limits {
  readonly matched: string;
  readonly unit: string;
  readonly ceiling: string;
  readonly ceilingShare: string;
  readonly once: string;
  readonly all: string;
  readonly share: string;
  readonly near: string;
  /** 0 where so few are matched that nothing is told item by item. */
  readonly common: number;
}

/** Warnings that are sentences of their own; the others are the finding itself. */
const CAUTIONS: Readonly<Partial<Record<EvaluationWarning, Said<Limits>>>> = {
  few_pairs: {
    id: ({ matched }) =>
      `Hanya ${matched} pasangan, kurang dari 15: satu dua orang dapat menggeser semua angka.`,
    en: ({ matched }) =>
      `Only ${matched} ${matched === '1' ? 'pair' : 'pairs'}, fewer than 15: one or two people can shift every figure.`,
  },
  ceiling_before: {
    id: ({ ceiling, matched, unit, ceilingShare }) =>
      `${ceiling} dari ${matched} ${unit} (${ceilingShare}) sudah bernilai penuh sebelum kegiatan; kenaikannya tidak dapat terukur.`,
    en: ({ ceiling, matched, unit, ceilingShare }) =>
      `${ceiling} of ${matched} ${unit} (${ceilingShare}) had full points before the event; their rise cannot be measured.`,
  },
  many_unmatched: {
    id: ({ once, all, share, matched }) =>
      `${once} dari ${all} yang mengisi (${share}) hanya mengisi sekali dan tidak ikut dibandingkan; mereka bisa saja berbeda dari ${matched} yang dibandingkan.`,
    en: ({ once, all, share, matched }) =>
      `${once} of ${all} who answered (${share}) did so only once and are not compared; they may differ from the ${matched} who are.`,
  },
  near_pairs: {
    id: ({ near, matched }) =>
      `${near} dari ${matched} pasangan memakai kode buatan sendiri yang berbeda satu huruf atau angka.`,
    en: ({ near, matched }) =>
      `${near} of ${matched} pairs ${near === '1' ? 'uses' : 'use'} self-made codes that differ by one letter or digit.`,
  },
  common_items: {
    id: ({ common }) =>
      `Sebelum dan sesudah memakai versi berbeda: hanya ${common === 0 ? '' : `${common} `}soal bernilai yang sama yang dibandingkan.`,
    en: ({ common }) =>
      `Before and after asked different versions: only the ${common === 0 ? '' : `${common} `}${common === 1 ? 'scored item they share is' : 'scored items they share are'} compared.`,
  },
  identical_scores: {
    id: () =>
      'Semua orang bernilai sama sebelum, dan semua bernilai sama sesudah: periksa apakah lembarnya diisi sendiri-sendiri.',
    en: () =>
      'Everybody has the same score before, and everybody the same after: check whether people filled in their own sheets.',
  },
  alpha_few: {
    id: () => 'Keandalan yang dihitung dari kurang dari 30 lembar hanya perkiraan kasar.',
    en: () => 'Reliability computed from fewer than 30 sheets is only a rough estimate.',
  },
  one_group: {
    id: ({ matched }) =>
      matched === '0'
        ? NO_COMPARISON.id
        : `Satu kelompok tanpa pembanding (n = ${matched}): ini menunjukkan perubahan, bukan sebabnya.`,
    en: ({ matched }) =>
      matched === '0'
        ? NO_COMPARISON.en
        : `One group without a comparison (n = ${matched}): this shows change, not its cause.`,
  },
};

/** What a reader must know beside the finding, in the order of the warnings: small n, ceilings, attrition, versions. */
export function cautionSentences(evaluation: Evaluation, facts: ReportFacts, locale: Locale): Caution[] {
  const { counts, total, items, warnings } = evaluation;
  if (counts === null) return [];
  const text = statisticText(locale);
  const once = counts.preOnly + counts.postOnly;
  const all = once + counts.matched;
  const ceiling = total?.gain.nCeiling ?? 0;
  const limits: Limits = {
    matched: text.count(counts.matched),
    unit: unitName(facts.identification, counts.matched, locale),
    ceiling: text.count(ceiling),
    ceilingShare: counts.matched === 0 ? '–' : text.percent(ceiling / counts.matched),
    once: text.count(once),
    all: text.count(all),
    share: all === 0 ? '–' : text.percent(once / all),
    near: text.count(counts.nearPairs),
    common: items.length,
  };
  return warnings.flatMap((code) => {
    const said = CAUTIONS[code];
    return said ? [{ code, text: said[locale](limits) }] : [];
  });
}
