import type { AnsweredSheet } from '../pairing/answered-sheet';
import { waveKey } from '../pairing/answered-sheet';
import { codeSheet } from '../design/code-sheet';
import { FEW, MANY } from './counting/sheet-layout';
import type { EvaluationDesign, SheetDesign } from '../design/evaluation-design';
import { countExclusions } from '../pairing/pair-exclusions';
import { pairSheets, type PairedSheets, type PairingRule } from '../pairing/pair-sheets';
import { sheetCounter, type SheetCounter } from './sheet-counter';
import { standingResponses } from '../pairing/standing-responses';
import type { Tally } from './tally';

/** With fewer sheets the small tables are faster. */
const MANY_SHEETS = 10_000;
/** Sheets that are coded and counted in one step. */
const STEP = 256;

/**
 * The tally of an event from the answers of its sheets.
 *
 * Pairs are made by `pairSheets` among the sheets of the sample before and after, by the way the design knows people
 * unless the rule says another. Each wave counts its standing sheets: of a personal code the latest, and everybody's
 * where codes are self-made or none. Groups of pairs are those of the sheet before. Sheets out of the sample are
 * counted and nothing else. The order of the sheets never matters. No sheets: a tally of nothing.
 */
export function tallySheets(
  design: EvaluationDesign,
  sheets: readonly AnsweredSheet[],
  rule: PairingRule = {},
): Tally {
  const steps = tallySteps(design, sheets, rule);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, for whoever has others to serve between them. */
export function* tallySteps(
  design: EvaluationDesign,
  sheets: readonly AnsweredSheet[],
  rule: PairingRule = {},
): Generator<void, Tally> {
  const { identification = design.identification } = rule;
  const sample = sheets.filter(({ inSample }) => inSample);
  const paired = pairSheets(sample.flatMap(comparedSheet), { ...rule, identification });
  const counter = sheetCounter(design, sheets.length < MANY_SHEETS ? FEW : MANY);
  yield;
  yield* countPairs(design, counter, paired);
  const inPairs = new Set(paired.pairs.flatMap(({ pre, post }) => [pre.sheet, post.sheet]));
  for (const wave of design.waves) {
    const key = waveKey(wave);
    const ofWave = sample.filter((sheet) => waveKey(sheet) === key);
    const standing = identification === 'personal_code' ? standingSheets(ofWave, inPairs) : ofWave;
    yield* countWave(
      counter,
      key,
      wave.sheet,
      counter.countsWaves ? standing.filter((sheet) => !inPairs.has(sheet)) : standing,
    );
  }
  yield;
  const tally = counter.tally();
  const excluded = exclusionsOf(paired);
  return {
    ...tally,
    pairs: {
      ...tally.pairs,
      nearPairs: paired.pairs.filter(({ confidence }) => confidence !== 'exact').length,
    },
    superseded: (excluded['superseded'] ?? [0, 0]).reduce((sum, count) => sum + count, 0),
    notInSample: sheets.filter(({ inSample, phase }) => !inSample && phase !== 'follow_up').length,
    exclusions: excluded,
  };
}

type ComparedSheet = ReturnType<typeof comparedSheet>[number];

function comparedSheet(sheet: AnsweredSheet) {
  const { id, phase, receivedAt, personalCode, selfCode = null, comparable } = sheet;
  return phase === 'follow_up' ? [] : [{ id, phase, receivedAt, personalCode, selfCode, comparable, sheet }];
}

function* countPairs(
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

function* countWave(
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

/** Of each code the sheet in its pair, else the latest that can be compared, else the latest; without a code all. */
function standingSheets(
  sheets: readonly AnsweredSheet[],
  inPairs: ReadonlySet<AnsweredSheet>,
): AnsweredSheet[] {
  const coded = sheets.flatMap((sheet) => {
    const { id, personalCode, receivedAt } = sheet;
    return personalCode === null ? [] : [{ id, personalCode, receivedAt, sheet }];
  });
  const latest = (list: typeof coded) => standingResponses(list).standing.map(({ sheet }) => sheet);
  const best = [
    ...coded.filter(({ sheet }) => inPairs.has(sheet)).map(({ sheet }) => sheet),
    ...latest(coded.filter(({ sheet }) => sheet.comparable)),
    ...latest(coded),
  ];
  const byCode = new Map<string | null, AnsweredSheet>();
  for (const sheet of best) if (!byCode.has(sheet.personalCode)) byCode.set(sheet.personalCode, sheet);
  return [...byCode.values(), ...sheets.filter(({ personalCode }) => personalCode === null)];
}

function exclusionsOf({ excluded }: PairedSheets<ComparedSheet>): Tally['exclusions'] {
  const counts = countExclusions(excluded.map(({ sheet, reason }) => ({ phase: sheet.phase, reason })));
  return Object.fromEntries(
    counts
      .map(({ reason, pre, post }) => [reason, [pre, post] as const] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
