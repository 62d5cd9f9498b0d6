import { isRecord } from './is-record';
import { readNumber, readScores } from './read-values';

export interface EvaluationItem {
  readonly kind: 'choice' | 'likert';
  readonly aspect: string;
  /** Position of the right option; 0 for Likert items. */
  readonly key: number;
  readonly reverse: boolean;
}

export interface EvaluationRow {
  readonly wave: 'pre' | 'post';
  readonly code: string;
  readonly sex: string;
  readonly age: number | null;
  readonly submittedAt: string;
  readonly answers: readonly (number | null)[];
}

function readText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new TypeError(`"${name}" must be a text`);
  return value;
}

function readItem(value: unknown): EvaluationItem {
  if (!isRecord(value)) throw new TypeError('An item must be an object');
  const kind = value['kind'] === 'choice' ? 'choice' : 'likert';
  return {
    kind,
    aspect: readText(value['aspect'], 'aspect'),
    key: kind === 'choice' ? readNumber(value['key'], 'key') : 0,
    reverse: value['reverse'] === true,
  };
}

function readRow(value: unknown): EvaluationRow[] {
  if (!isRecord(value)) throw new TypeError('A row must be an object');
  const { wave } = value;
  if (wave !== 'pre' && wave !== 'post') return [];
  return [
    {
      wave,
      code: readText(value['code'], 'code'),
      sex: readText(value['sex'], 'sex'),
      age: typeof value['age'] === 'number' ? value['age'] : null,
      submittedAt: readText(value['submittedAt'], 'submittedAt'),
      answers: readScores(value['answers'], 'answers'),
    },
  ];
}

/** Reads the items and the raw rows before and after of an end-to-end case; later waves are left out. */
export function readEvaluationInput(
  items: unknown,
  rows: unknown,
): { items: EvaluationItem[]; rows: EvaluationRow[] } {
  if (!Array.isArray(items) || !Array.isArray(rows)) throw new TypeError('"items" and "rows" must be lists');
  return { items: items.map(readItem), rows: rows.flatMap(readRow) };
}
