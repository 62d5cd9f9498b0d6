import { normaliseWording } from '../../questionnaires/imports/normalise-wording';
import type { Comparability, EvaluationDesign } from '../design/evaluation-design';
import { analysisItem, analysisSheetDesign, type AnalysisItem } from './analysis-items';
import type { AnalysisMapping, AnalysisQuestion, AnalysisSide } from './analysis-mapping';
import type { OpenSide } from './open-sides';
import { readScore } from './read-score';
import { topicsOf } from './topics-of';

/** What a spreadsheet was counted by: the evaluation's design, and the questions in their own words. */
export interface SpreadsheetDesign {
  readonly design: Omit<EvaluationDesign, 'settings'>;
  readonly items: readonly AnalysisItem[];
}

/**
 * The design of a spreadsheet, from its mapping and the answers that were given.
 *
 * Definition: questions asked on both sides are the measure; nothing in common, or one side alone: that side's. People are
 * known again by a column that tells who wrote, or by standing in one row.
 */
export function spreadsheetDesign(mapping: AnalysisMapping, sides: readonly OpenSide[]): SpreadsheetDesign {
  const unit = unitOf(mapping.questions, sides);
  const topics = topicsOf(mapping.questions);
  const items = mapping.questions.map((question) =>
    analysisItem(question, givenTo(question, sides), unit, topics.get(question.id)),
  );
  const asked = (side: AnalysisSide): AnalysisItem[] =>
    items.filter((_, at) => mapping.questions[at]?.[side] != null);
  const [before, after] = [asked('before'), asked('after')];
  const common = before.filter((item) => after.includes(item));
  const comparability = comparabilityOf(before.length, after.length, common.length);
  const isCompared = comparability === 'same_version' || comparability === 'common_items';
  const measured = isCompared ? common : before.length > 0 ? before : after;
  const waves = (
    [
      ['pre', before],
      ['post', after],
    ] as const
  ).filter(([, own]) => own.length > 0);
  const { link, layout } = mapping;
  const isKnown = layout === 'side_by_side' || (link.before !== null && link.after !== null);
  return {
    design: {
      identification: isKnown || comparability === 'one_wave' ? 'personal_code' : 'anonymous',
      comparability,
      measure: analysisSheetDesign(measured, unit),
      waves: waves.map(([phase, own]) => ({ phase, wave: 1, sheet: analysisSheetDesign(own, unit) })),
    },
    items,
  };
}

function comparabilityOf(before: number, after: number, common: number): Comparability {
  if (before === 0 || after === 0) return 'one_wave';
  if (common === 0) return 'different_versions';
  return common === before && common === after ? 'same_version' : 'common_items';
}

/** Points with a place after the comma are counted in tenths, with two in hundredths. */
function unitOf(questions: readonly AnalysisQuestion[], sides: readonly OpenSide[]): number {
  const scores = questions.filter(({ kind }) => kind === 'score');
  const values = scores.flatMap((question) => [
    question.max,
    ...sides.flatMap(({ side, rows, cell }) =>
      rows.flatMap((row) => readScore(cell(row, question[side]))?.value ?? []),
    ),
  ]);
  return (
    [1, 10].find((unit) =>
      values.every((value) => Number.isInteger((Math.round(value * 1000) * unit) / 1000)),
    ) ?? 100
  );
}

/** The answers that were given to a question, with the words of each: of several spellings the first in the order of the alphabet. */
function givenTo(question: AnalysisQuestion, sides: readonly OpenSide[]): ReadonlyMap<string, string> {
  const cells = sides.flatMap(({ side, rows, cell }) =>
    rows.map((row) => cell(row, question[side])).filter(Boolean),
  );
  const given = new Map<string, string>();
  for (const cell of cells.sort()) {
    if (question.kind === 'score') {
      const score = readScore(cell);
      if (score && score.value >= 0 && score.value <= question.max)
        given.set(`p${score.value}`, `${score.value}`);
      continue;
    }
    const answer = normaliseWording(cell);
    if (!given.has(answer)) given.set(answer, cell);
  }
  return given;
}
