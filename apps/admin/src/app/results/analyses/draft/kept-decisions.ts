import type { AnalysisMappingDto, AnalysisQuestionDto, AnalysisSheet } from '@ikrar/api-client';
import { ANALYSIS_SIDES, normaliseWording } from '@ikrar/domain';
import type { AnalysisSide } from '@ikrar/domain';
import { columnsOf } from './mapping-edits';

/** A column, or a sheet that is not there at all; the table of a CSV file has no name (''). */
export interface MissingName {
  readonly file: AnalysisSide;
  readonly name: string;
}

/** What a mapping speaks of and these files do not have: sheets, or columns of sheets that are there. */
export function missingIn(mapping: AnalysisMappingDto, sheets: readonly AnalysisSheet[]): MissingName[] {
  const { link, time, facts, questions, phase, tables, layout } = mapping;
  const names = ANALYSIS_SIDES.flatMap((side) => tables[side] ?? []);
  const lost = names.filter(
    (name) => !sheets.some((sheet) => sheet.file === name.file && sheet.name === name.sheet),
  );
  if (lost.length > 0) return distinct(lost.map(({ file, sheet }) => ({ file, name: sheet })));
  return distinct(
    ANALYSIS_SIDES.flatMap((side) => {
      const known = new Set(columnsOf(mapping, sheets, side).map(({ key }) => key));
      const file = (layout === 'two_tables' ? tables[side] : tables.before)?.file ?? side;
      const named = [link, time, ...facts, ...questions].map(({ [side]: key }) => key);
      return [phase.column, ...named].flatMap((name) =>
        name === null || known.has(name) ? [] : [{ file, name }],
      );
    }),
  );
}

function distinct(names: readonly MissingName[]): MissingName[] {
  return names.filter(
    ({ file, name }, at) => names.findIndex((one) => one.file === file && one.name === name) === at,
  );
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
