import type { AnswerTable, TableRow } from '../../questionnaires/imports/answer-table';
import { columnKeys } from '../../questionnaires/imports/column-keys';
import { columnFacts } from './column-facts';
import { guessColumn, type ColumnGuess } from './guess-column';
import { QUESTION_KINDS } from './analysis-mapping';
import type { AskingColumn } from './question-columns';
import { readScore } from './read-score';

export interface GuessedColumn {
  readonly key: string;
  readonly guess: ColumnGuess;
  readonly cells: readonly string[];
  /** Its cells as often as they stand there. */
  readonly given: readonly string[];
  /** Its cells say nothing of anybody. */
  readonly isShown: boolean;
}

/** What the columns of a table probably hold, in their order. */
export function guessColumns(table: AnswerTable): GuessedColumn[] {
  return columnFacts(table).map((facts, at) => {
    const given = givenAt(table, at);
    const cells = distinct(given);
    const guess = guessColumn(facts, cells, given);
    return { key: facts.key, cells, given, guess, isShown: facts.cells.length > 0 };
  });
}

/**
 * The columns that ask something.
 *
 * Points counted already are left out where the answers themselves are there, for they would count twice. Google Forms
 * gives the points of a question in a column of its own ("Soal 1 [Score]"): the answers that earned them all are its key,
 * and where nobody earned them the points themselves are taken. Else the key may stand in a row of its own ("Kunci").
 */
export function askingColumns(
  table: AnswerTable,
  columns: readonly GuessedColumn[],
  keyRow: TableRow | null = null,
): AskingColumn[] {
  const keys = columnKeys(table.headers);
  const asking = columns.flatMap((column): AskingColumn[] => {
    const kind = QUESTION_KINDS.find((one) => one === column.guess);
    if (isPoints(column.key)) return [];
    const points = keys.findIndex((key) => isPoints(key) && key.replace(POINTS, '').trim() === column.key);
    if (points >= 0) return quizColumn(table, column, points);
    if (!kind) return [];
    const key = kind === 'choice' ? keyRow?.cells[keys.indexOf(column.key)]?.trim() : undefined;
    return [{ ...column, kind, quiz: key ? { keys: [key], points: 1 } : null }];
  });
  const answers = asking.filter(({ kind }) => kind === 'choice' || kind === 'right_wrong');
  const counted = asking.filter(({ key, kind }) => kind === 'score' && !isPoints(key));
  const isQuiz = keys.some(isPoints);
  return isQuiz || answers.length >= FEWEST_ANSWERS
    ? asking.filter((column) => !counted.includes(column))
    : asking;
}

/** One question beside points may be about something else. */
const FEWEST_ANSWERS = 2;

const POINTS = /\s*\[(?:score|skor)\]$/i;

function isPoints(key: string): boolean {
  return POINTS.test(key);
}

/** By its answers where they can be shown and somebody was right, else by its points; nothing where it earns none. */
function quizColumn(table: AnswerTable, column: GuessedColumn, points: number): AskingColumn[] {
  const keys = columnKeys(table.headers);
  const at = keys.indexOf(column.key);
  const earned = table.rows.flatMap(({ cells }) => {
    const score = readScore(cells[points] ?? '');
    const cell = (cells[at] ?? '').trim();
    return score?.outOf ? [{ cell, isRight: score.value === score.outOf, max: score.outOf }] : [];
  });
  const [first] = earned;
  if (!first) return [];
  const right = new Set(earned.flatMap(({ cell, isRight }) => (isRight && cell ? [cell] : [])));
  if (column.isShown && right.size > 0)
    return [{ ...column, kind: 'choice', quiz: { keys: [...right], points: first.max } }];
  const given = givenAt(table, points);
  return [{ key: keys[points] ?? '', kind: 'score', cells: distinct(given), given, quiz: null }];
}

function givenAt({ rows }: AnswerTable, at: number): string[] {
  return rows.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean);
}

function distinct(given: readonly string[]): string[] {
  return [...new Set(given)].sort();
}
