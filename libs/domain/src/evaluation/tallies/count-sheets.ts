import { codeSheet } from '../design/code-sheet';
import type { EvaluationDesign, SheetDesign } from '../design/evaluation-design';
import type { AnsweredSheet } from '../pairing/answered-sheet';
import type { PairedSheets } from '../pairing/pair-sheets';
import type { ComparedSheet } from './compared-sheet';
import type { SheetCounter } from './sheet-counter';

/** Sheets that are coded and counted in one step. */
const STEP = 256;

/** The pairs, in short steps. */
export function* countPairs(
  { measure }: EvaluationDesign,
  counter: SheetCounter,
  { pairs }: PairedSheets<ComparedSheet>,
): Generator<void> {
  for (let from = 0; from < pairs.length; from += STEP) {
    const some = pairs.slice(from, from + STEP);
    const [pre, post] = [some.map((pair) => pair.pre.sheet), some.map((pair) => pair.post.sheet)];
    counter.addPairs(
      coded(measure, pre, ({ answers }) => answers),
      coded(measure, post, ({ answers }) => answers),
      some.length,
      pre.map(({ groups }) => groups),
      post.map(({ groups }) => groups),
    );
    yield;
  }
}

/** The sheets of one wave, in short steps. */
export function* countWave(
  counter: SheetCounter,
  key: string,
  design: SheetDesign,
  sheets: readonly AnsweredSheet[],
): Generator<void> {
  for (let from = 0; from < sheets.length; from += STEP) {
    const some = sheets.slice(from, from + STEP);
    const codes = coded(design, some, ({ ownAnswers }) => ownAnswers);
    counter.addSheets(
      key,
      codes,
      some.length,
      some.map(({ groups }) => groups),
    );
    yield;
  }
}

function coded(
  design: SheetDesign,
  sheets: readonly AnsweredSheet[],
  answersOf: (sheet: AnsweredSheet) => AnsweredSheet['answers'],
): Uint8Array {
  const rows = new Uint8Array(sheets.length * design.items.length);
  sheets.forEach((sheet, row) => rows.set(codeSheet(design, answersOf(sheet)), row * design.items.length));
  return rows;
}
