import type { SpreadsheetDesign } from '../../evaluation/spreadsheets/spreadsheet-design';
import { wavePrefix } from '../../questionnaires/exports/export-table';
import { variableName } from '../../questionnaires/exports/variable-name';
import { plannedSheet, type AnalysisPlan, type PairedItem } from './analysis-plan';

/** The plan of the analysis of somebody's spreadsheet, as `exportedSpreadsheet` names its columns. */
export function spreadsheetPlan({ design, items }: SpreadsheetDesign): AnalysisPlan {
  const { comparability, measure, waves } = design;
  const known = new Map(items.map((one) => [one.item.id, one]));
  const isCompared = comparability === 'same_version' || comparability === 'common_items';
  const scored = isCompared ? measure.items.filter(({ kind }) => kind === 'scored') : [];
  const pairs = scored.map(({ id, topic, max }): PairedItem => {
    const { text = id, question } = known.get(id) ?? {};
    const name = variableName(id);
    return {
      label: { id: text, en: text },
      ...{ topic, pre: name, post: name, max: max / (measure.unit ?? 1) },
      ...(question === 'score' && { isSum: true }),
    };
  });
  return {
    comparability,
    pairs,
    maxScore: pairs.reduce((sum, { max }) => sum + max, 0),
    waves: waves.map((wave) => plannedSheet(wavePrefix(wave), wave.sheet, ({ id }) => variableName(id))),
  };
}
