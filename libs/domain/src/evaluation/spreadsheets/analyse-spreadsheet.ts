import { normaliseWording } from '../../questionnaires/imports/normalise-wording';
import { defaultSettings } from '../design/evaluation-settings';
import type { Comparability, EvaluationDesign } from '../design/evaluation-design';
import type { Tally } from '../tallies/tally';
import { tallySheets } from '../tallies/tally-sheets';
import { analysisItem, analysisSheetDesign, type AnalysisItem } from './analysis-items';
import {
  ANALYSIS_SIDES,
  type AnalysisMapping,
  type AnalysisQuestion,
  type AnalysisSide,
} from './analysis-mapping';
import { analysisSheets } from './analysis-sheets';
import { tellNamesakesApart } from './namesakes';
import { openSides, type OpenSide, type SideTables } from './open-sides';
import { readRows } from './read-rows';
import { readScore } from './read-score';
import type { SheetProblem } from './sheet-problems';
import { isNameHeading } from './writer-headings';

/** What remains of a spreadsheet: its questions and whole numbers, nobody's row. */
export interface CountedSpreadsheet {
  readonly design: Omit<EvaluationDesign, 'settings'>;
  readonly items: readonly AnalysisItem[];
  readonly tally: Tally;
  readonly problems: readonly SheetProblem[];
}

/**
 * Counts somebody's spreadsheet as an event is counted, by a mapping that `checkAnalysis` found nothing against.
 *
 * Questions asked on both sides are compared; the others count in their own wave. Nothing in common: each side stands by
 * itself, as does one side alone. Without a column that tells who wrote, nobody is known again.
 *
 * @param year in which ages are counted.
 */
export function analyseSpreadsheet(
  mapping: AnalysisMapping,
  tables: SideTables,
  year: number,
): CountedSpreadsheet {
  const open = openSides(mapping, tables);
  const unit = unitOf(mapping.questions, open.sides);
  const items = mapping.questions.map((question) =>
    analysisItem(question, givenTo(question, open.sides), unit),
  );
  const design = designOf(mapping, items, unit);
  const read = open.sides.map((side) => ({ side: side.side, ...readRows(mapping, side, year) }));
  const isName = ANALYSIS_SIDES.some((side) => isNameHeading(mapping.link[side] ?? ''));
  const told = isName ? tellNamesakesApart(read, mapping.link) : { sides: read, problems: [] };
  const isMeasured = (side: AnalysisSide): boolean =>
    design.comparability !== 'different_versions' || side === 'before';
  const written = told.sides.map(({ side, rows }) =>
    analysisSheets(side, rows, { link: mapping.link[side], isName, comparable: isMeasured(side) }),
  );
  const sheets = written.flatMap((one) => one.sheets);
  const counted = tallySheets({ ...design, settings: defaultSettings }, sheets, {
    identification: design.identification,
  });
  const aside = (side: AnalysisSide): number =>
    written[read.findIndex((one) => one.side === side)]?.setAside ?? 0;
  return {
    design,
    items,
    tally: setApart(counted, [aside('before'), aside('after')]),
    problems: [
      ...open.problems,
      ...read.flatMap((one) => one.problems),
      ...told.problems,
      ...written.flatMap((one) => one.problems),
    ].sort((one, other) => side(one) - side(other) || one.line - other.line),
  };
}

function side({ side: name }: SheetProblem): number {
  return ANALYSIS_SIDES.indexOf(name);
}

function designOf(
  mapping: AnalysisMapping,
  items: readonly AnalysisItem[],
  unit: number,
): CountedSpreadsheet['design'] {
  const asked = (side: AnalysisSide): AnalysisItem[] =>
    items.filter((_, at) => mapping.questions[at]?.[side] != null);
  const [before, after] = [asked('before'), asked('after')];
  const common = before.filter((item) => after.includes(item));
  const comparability = comparabilityOf(before.length, after.length, common.length);
  const measured =
    comparability === 'same_version' || comparability === 'common_items'
      ? common
      : before.length > 0
        ? before
        : after;
  const waves = (
    [
      ['pre', before],
      ['post', after],
    ] as const
  ).filter(([, own]) => own.length > 0);
  const { link, layout } = mapping;
  const isKnown = layout === 'side_by_side' || (link.before !== null && link.after !== null);
  return {
    identification: isKnown || comparability === 'one_wave' ? 'personal_code' : 'anonymous',
    comparability,
    measure: analysisSheetDesign(measured, unit),
    waves: waves.map(([phase, own]) => ({ phase, wave: 1, sheet: analysisSheetDesign(own, unit) })),
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

/** Who stands twice has a code, but none that tells which row is meant. */
function setApart(tally: Tally, [pre, post]: readonly [number, number]): Tally {
  if (pre + post === 0) return tally;
  const [bare = 0, bareAfter = 0] = tally.exclusions['no_code'] ?? [];
  const { no_code: _, ...exclusions } = tally.exclusions;
  const rest: [number, number] = [bare - pre, bareAfter - post];
  return {
    ...tally,
    exclusions: { ...exclusions, ...(rest[0] + rest[1] > 0 && { no_code: rest }), same_code: [pre, post] },
  };
}
