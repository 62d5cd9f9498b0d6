import type { Answers } from '../../questionnaires/answers/answers';
import { readAnswer } from '../../questionnaires/answers/read-answer';
import type { InstrumentItem } from '../../questionnaires/instruments/instrument-content';
import { isScored, itemPoints } from '../../scoring/item-points';
import type { AnsweredSheet } from '../pairing/answered-sheet';
import { waveKey } from '../pairing/answered-sheet';
import {
  type EvaluationDesign,
  GROUP_KINDS,
  type GroupKind,
  type SheetDesign,
} from '../design/evaluation-design';
import { countExclusions } from '../pairing/pair-exclusions';
import { pairSheets, type PairingRule } from '../pairing/pair-sheets';
import type { CountTable, PairTally, Tally, WaveTally } from '../tallies/tally';

interface Counted {
  readonly code: number;
  readonly points: number;
}

/** One sheet as anybody would read it: each item by itself, without chunks, codes of bytes or packed words. */
function readSheet(items: readonly InstrumentItem[], answers: Answers): Map<string, Counted> {
  return new Map(
    items.flatMap((item): [string, Counted][] => {
      const answer = readAnswer(item, answers) ?? null;
      if (item.kind === 'likert') {
        const code = answer === null ? 0 : Number(answer);
        const step = item.reverse ? item.options.length + 1 - code : code;
        return [[item.id, { code, points: code === 0 ? 0 : step }]];
      }
      if (!isScored(item)) return [];
      const points = itemPoints(item, answer);
      const ids = [...item.options.map(({ id }) => id), 'other'];
      const code =
        item.kind === 'multiple_choice' ? points / item.weight + 1 : ids.indexOf(String(answer)) + 1;
      return [[item.id, { code: answer === null ? 0 : code, points }]];
    }),
  );
}

/** Rows counted one by one. */
function count(rows: readonly (readonly number[])[]): CountTable {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.join(), (counts.get(row.join()) ?? 0) + 1);
  return [...counts]
    .map(([row, people]) => [...row.split(',').filter(Boolean).map(Number), people])
    .sort((one, other) => {
      const at = one.findIndex((value, column) => value !== other[column]);
      return (one[at] ?? 0) - (other[at] ?? 0);
    });
}

type Read = Map<string, Counted>;
const pointsOf = (sheet: Read, id: string): number => sheet.get(id)?.points ?? 0;
const codeOf = (sheet: Read, id: string): number => sheet.get(id)?.code ?? 0;
const sum = (sheet: Read, ids: readonly string[]): number =>
  ids.reduce((points, id) => points + pointsOf(sheet, id), 0);
const answered = (sheet: Read, ids: readonly string[]): number =>
  ids.filter((id) => codeOf(sheet, id) > 0).length;
const idsOf = ({ items }: SheetDesign, positions: readonly number[]): string[] =>
  positions.map((at) => items[at]?.id ?? '');
const idsOfKind = ({ items }: SheetDesign, kind: string): string[] =>
  items.flatMap((item) => (item.kind === kind ? [item.id] : []));
const record = <T>(keys: readonly string[], valueOf: (key: string) => T): Record<string, T> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)]));

function products(sheets: readonly Read[], ids: readonly string[]): CountTable {
  return ids.flatMap((one, i) =>
    ids.flatMap((other, j) => {
      const total = sheets.reduce((all, sheet) => all + pointsOf(sheet, one) * pointsOf(sheet, other), 0);
      return i <= j && total > 0 ? [[i, j, total]] : [];
    }),
  );
}

function naiveWave(design: SheetDesign, sheets: readonly (readonly [AnsweredSheet, Read])[]): WaveTally {
  const read = sheets.map(([, one]) => one);
  const scored = idsOfKind(design, 'scored');
  return {
    sheets: read.length,
    totals: count(read.map((sheet) => [sum(sheet, scored)])),
    items: record(scored, (id) => count(read.map((sheet) => [codeOf(sheet, id), sum(sheet, scored)]))),
    products: products(read, scored),
    likert: record(idsOfKind(design, 'likert'), (id) => count(read.map((sheet) => [codeOf(sheet, id)]))),
    scales: Object.fromEntries(
      design.likertScales.map((scale) => {
        const ids = idsOf(design, scale.items);
        const complete = read.filter((sheet) => answered(sheet, ids) === ids.length);
        return [
          scale.id,
          {
            cells: count(read.map((sheet) => [sum(sheet, ids), answered(sheet, ids)])),
            items: record(ids, (id) =>
              count(complete.map((sheet) => [pointsOf(sheet, id), sum(sheet, ids)])),
            ),
            products: products(complete, ids),
          },
        ];
      }),
    ),
    groups: Object.fromEntries(
      (['sex', 'age_band'] as const).map((kind) => [
        kind,
        inGroups(
          kind,
          sheets,
          ([sheet]) => sheet,
          (some) => some.length,
        ),
      ]),
    ),
  };
}

function inGroups<One, Value>(
  kind: GroupKind,
  list: readonly One[],
  sheetOf: (one: One) => AnsweredSheet,
  valueOf: (some: readonly One[]) => Value,
): Record<string, Value> {
  const groupOf = (one: One): string => sheetOf(one).groups[kind] ?? '';
  const values = [...new Set(list.map(groupOf))].sort();
  return record(values, (value) => valueOf(list.filter((one) => groupOf(one) === value)));
}

type Pair = readonly [before: Read, after: Read, sheet: AnsweredSheet];

function naivePairs(design: SheetDesign, pairs: readonly Pair[], nearPairs: number): PairTally {
  const both = (some: readonly Pair[], ids: readonly string[]) =>
    count(some.map(([before, after]) => [sum(before, ids), sum(after, ids)]));
  const scored = idsOfKind(design, 'scored');
  const scores = (scales: SheetDesign['topics']) =>
    Object.fromEntries(scales.map(({ id, items }) => [id, both(pairs, idsOf(design, items))]));
  return {
    pairs: pairs.length,
    nearPairs,
    totals: both(pairs, scored),
    topics: scores(design.topics),
    objectives: scores(design.objectives),
    items: record(
      design.items.map(({ id }) => id),
      (id) => count(pairs.map(([before, after]) => [codeOf(before, id), codeOf(after, id)])),
    ),
    scales: Object.fromEntries(
      design.likertScales.map((scale) => {
        const ids = idsOf(design, scale.items);
        const cell = (sheet: Read) => [sum(sheet, ids), answered(sheet, ids)];
        return [scale.id, count(pairs.map(([before, after]) => [...cell(before), ...cell(after)]))];
      }),
    ),
    groups: Object.fromEntries(
      GROUP_KINDS.map((kind) => [
        kind,
        inGroups(
          kind,
          pairs,
          ([, , sheet]) => sheet,
          (some) => both(some, scored),
        ),
      ]),
    ),
  };
}

/** The tally of an event by nothing but lists. What stands in a wave is for the caller to say. */
export function naiveTally(
  design: EvaluationDesign,
  measure: readonly InstrumentItem[],
  own: Readonly<Record<string, readonly InstrumentItem[]>>,
  sheets: readonly AnsweredSheet[],
  rule: PairingRule,
  standing: (wave: readonly AnsweredSheet[], inPairs: ReadonlySet<AnsweredSheet>) => readonly AnsweredSheet[],
): Tally {
  const sample = sheets.filter(({ inSample }) => inSample);
  const compared = sample.flatMap((sheet) =>
    sheet.phase === 'follow_up' ? [] : [{ ...sheet, phase: sheet.phase, sheet }],
  );
  const { pairs, excluded } = pairSheets(compared, rule);
  const reasons = countExclusions(excluded.map((one) => ({ phase: one.sheet.phase, reason: one.reason })));
  const inPairs = new Set(pairs.flatMap(({ pre, post }) => [pre.sheet, post.sheet]));
  return {
    waves: Object.fromEntries(
      design.waves.map((wave) => {
        const key = waveKey(wave);
        const counted = standing(
          sample.filter((sheet) => waveKey(sheet) === key),
          inPairs,
        );
        const read = counted.map(
          (sheet) => [sheet, readSheet(own[wave.phase] ?? [], sheet.ownAnswers)] as const,
        );
        return [key, naiveWave(wave.sheet, read)];
      }),
    ),
    pairs: naivePairs(
      design.measure,
      pairs.map(({ pre, post }) => [
        readSheet(measure, pre.answers),
        readSheet(measure, post.answers),
        pre.sheet,
      ]),
      pairs.filter(({ confidence }) => confidence !== 'exact').length,
    ),
    superseded: excluded.filter(({ reason }) => reason === 'superseded').length,
    notInSample: sheets.filter(({ inSample, phase }) => !inSample && phase !== 'follow_up').length,
    exclusions: Object.fromEntries(reasons.map(({ reason, pre, post }) => [reason, [pre, post]])),
  };
}
