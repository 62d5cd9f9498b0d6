import type { AnalysisMappingDto, AnalysisQuestionDto, AnalysisSheet } from '@ikrar/api-client';
import { ANALYSIS_SIDES, normaliseWording } from '@ikrar/domain';
import { columnsOf } from './mapping-edits';

/** What a mapping speaks of and these files do not have: sheets, or columns of sheets that are there. */
export function missingIn(mapping: AnalysisMappingDto, sheets: readonly AnalysisSheet[]): string[] {
  const { link, time, facts, questions, phase, tables } = mapping;
  const names = ANALYSIS_SIDES.flatMap((side) => tables[side] ?? []);
  const lost = names.filter(
    (name) => !sheets.some((sheet) => sheet.file === name.file && sheet.name === name.sheet),
  );
  if (lost.length > 0) return [...new Set(lost.map(({ sheet }) => sheet))];
  const missing = ANALYSIS_SIDES.flatMap((side) => {
    const known = new Set(columnsOf(mapping, sheets, side).map(({ key }) => key));
    const named = [link, time, ...facts, ...questions].map(({ [side]: key }) => key);
    return [phase.column, ...named].filter((key) => key !== null && !known.has(key));
  });
  return [...new Set(missing)].filter((key) => key !== null);
}

/** Whether everything a mapping speaks of is there, so that what was decided holds for these files, too. */
export function fitsSheets(mapping: AnalysisMappingDto, sheets: readonly AnalysisSheet[]): boolean {
  // A file that was not there before brings questions of its own.
  const used = new Set([mapping.tables.before?.file, mapping.tables.after?.file]);
  return (
    mapping.questions.length > 0 &&
    missingIn(mapping, sheets).length === 0 &&
    sheets.every(({ file }) => used.has(file))
  );
}

/** A new reading of the files with what was decided of questions of the same words: key, points, scale, topic. */
export function carriedOver(decided: AnalysisMappingDto, read: AnalysisMappingDto): AnalysisMappingDto {
  const known = new Map(decided.questions.map((one) => [normaliseWording(one.text), one]));
  return {
    ...read,
    questions: read.questions.map((one): AnalysisQuestionDto => {
      const before = known.get(normaliseWording(one.text));
      if (!before) return one;
      const { topic } = before;
      if (before.kind !== one.kind) return { ...one, topic };
      const { keys, max, reverse, levels } = before;
      return { ...one, topic, max, reverse, keys: keys.length > 0 ? keys : one.keys, levels };
    }),
  };
}
