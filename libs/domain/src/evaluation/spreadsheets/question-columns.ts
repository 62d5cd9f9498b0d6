import { normaliseWording } from '../../questionnaires/imports/normalise-wording';
import type { AnalysisQuestion, QuestionKind, SideColumns } from './analysis-mapping';
import { likertScaleOf } from './likert-levels';
import { readScore } from './read-score';
import { stripPhase } from './strip-phase';
import { withoutNumber } from './without-number';

/** A column that asks something. */
export interface AskingColumn {
  readonly key: string;
  readonly kind: QuestionKind;
  /** All its different cells. */
  readonly cells: readonly string[];
  /** Google Forms: the cells that earned all points, and how many these are. */
  readonly quiz: { readonly keys: readonly string[]; readonly points: number } | null;
}

/**
 * The questions of two sides, those of one wording together, in the order before, then of those only asked after.
 *
 * Definition: equal by `normaliseWording`, else by it without the words of the phase; the kind is that of the side that
 * tells most. Questions of one wording on one side are told apart by their keys and pair in their order.
 */
export function questionColumns(
  before: readonly AskingColumn[],
  after: readonly AskingColumn[],
): AnalysisQuestion[] {
  const open = [...after];
  const sameAs = ({ key }: AskingColumn): AskingColumn | null => {
    const at = [wordingOf, bareWording]
      .map((of) => open.findIndex((one) => of(one.key) === of(key)))
      .find((place) => place >= 0);
    return at === undefined ? null : (open.splice(at, 1)[0] ?? null);
  };
  const pairs = before.map((one): [AskingColumn | null, AskingColumn | null] => [one, sameAs(one)]);
  const rest = open.map((one): [AskingColumn | null, AskingColumn | null] => [null, one]);
  const withMiddle = [...before, ...after].some(
    ({ kind, cells }) => kind === 'likert' && likertScaleOf(cells)?.steps === 5,
  );
  return [...pairs, ...rest].map(([one, other], at) => {
    const columns = { before: one?.key ?? null, after: other?.key ?? null };
    const parts = [one, other].filter((part) => part !== null);
    return { id: `q${at + 1}`, ...columns, ...questionOf(columns, parts, withMiddle) };
  });
}

function questionOf(
  { before, after }: SideColumns,
  parts: readonly AskingColumn[],
  withMiddle: boolean,
): Omit<AnalysisQuestion, 'id' | 'before' | 'after'> {
  const cells = [...new Set(parts.flatMap((part) => part.cells))].sort();
  const kinds = parts.map(({ kind }) => kind);
  const kind = kinds.find((one) => one === 'choice') ?? kinds[0] ?? 'choice';
  const scale = kind === 'likert' ? likertScaleOf(cells, withMiddle) : null;
  const quiz = parts.map((part) => part.quiz).filter((one) => one !== null);
  const heading = before ?? after ?? '';
  return {
    text: withoutNumber(stripPhase(heading)) || [...new Set([before, after])].filter(Boolean).join(' / '),
    topic: null,
    kind,
    keys: [...new Set(quiz.flatMap(({ keys }) => keys))],
    max: kind === 'score' ? likelyMax(cells) : (scale?.steps ?? quiz[0]?.points ?? 1),
    reverse: false,
    levels: scale?.levels ?? [],
  };
}

const CUSTOMARY = [10, 20, 50, 100];
const FEW = 0.05;
const FAR = 1.5;

/** As the cells say ("8 / 10"), else the smallest customary scale that holds them all; but for a slip far beyond it. */
function likelyMax(cells: readonly string[]): number {
  const scores = cells.flatMap((cell) => readScore(cell) ?? []);
  const said = scores.find(({ outOf }) => outOf !== null)?.outOf;
  const values = scores.map(({ value }) => value);
  const holds = (max: number): boolean => {
    const beyond = values.filter((value) => value > max);
    return beyond.length <= FEW * values.length && beyond.every((value) => value >= FAR * max);
  };
  return said ?? CUSTOMARY.find(holds) ?? Math.ceil(Math.max(0, ...values));
}

function wordingOf(key: string): string {
  return normaliseWording(key.replace(/ #\d+$/, ''));
}

function bareWording(key: string): string {
  return normaliseWording(stripPhase(key.replace(/ #\d+$/, '')));
}
