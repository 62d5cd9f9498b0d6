import { normaliseWording } from '../../questionnaires/imports/normalise-wording';
import type { AnalysisQuestion, QuestionKind, SideColumns } from './analysis-mapping';
import { areSlips, isZeroOne } from './are-slips';
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
  /** Its cells as often as they stand there. */
  readonly given: readonly string[];
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
  const given = parts.flatMap((part) => part.given);
  const kinds = parts.map(({ kind }) => kind);
  // Of one side alone a slip may look like a step of a scale; both together are 0 and 1.
  const kind =
    kinds.includes('right_wrong') && isZeroOne(given)
      ? 'right_wrong'
      : (kinds.find((one) => one === 'choice') ?? kinds[0] ?? 'choice');
  const scale = kind === 'likert' ? likertScaleOf(cells, withMiddle) : null;
  const quiz = parts.map((part) => part.quiz).filter((one) => one !== null);
  const heading = before ?? after ?? '';
  return {
    text: withoutNumber(stripPhase(heading)) || [...new Set([before, after])].filter(Boolean).join(' / '),
    topic: null,
    kind,
    keys: [...new Set(quiz.flatMap(({ keys }) => keys))],
    max: kind === 'score' ? likelyMax(given) : (scale?.steps ?? quiz[0]?.points ?? 1),
    reverse: false,
    levels: scale?.levels ?? [],
  };
}

const CUSTOMARY = [10, 20, 25, 30, 40, 50, 100];
const FAR_FEW = 0.05;
const FAR = 1.5;

/**
 * As the cells say ("8 / 10"), else the smallest customary scale that holds them all, but for slips: a few far beyond it,
 * or hardly any a little beyond it where somebody reached its end or no customary scale holds all.
 */
function likelyMax(given: readonly string[]): number {
  const scores = given.flatMap((cell) => readScore(cell) ?? []);
  const said = scores.find(({ outOf }) => outOf !== null)?.outOf;
  const values = scores.map(({ value }) => value);
  const highest = Math.max(0, ...values);
  const isBeyondAll = CUSTOMARY.every((max) => max < highest);
  const holds = (max: number): boolean => {
    const beyond = values.filter((value) => value > max);
    const isFar = beyond.length <= FAR_FEW * values.length && beyond.every((value) => value >= FAR * max);
    return isFar || (areSlips(beyond.length, values.length) && (isBeyondAll || values.includes(max)));
  };
  return said ?? CUSTOMARY.find(holds) ?? Math.ceil(highest);
}

function wordingOf(key: string): string {
  return normaliseWording(key.replace(/ #\d+$/, ''));
}

function bareWording(key: string): string {
  return normaliseWording(stripPhase(key.replace(/ #\d+$/, '')));
}
