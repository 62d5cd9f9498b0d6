import type { AnalysisMappingDto, AnalysisQuestionDto, AnalysisSheet } from '@ikrar/api-client';
import { ANALYSIS_SIDES, applyKey, likertScaleOf, normaliseWording, withoutNumber } from '@ikrar/domain';
import type { AnalysisSide, FactKind, QuestionKind } from '@ikrar/domain';

type Edit = (mapping: AnalysisMappingDto) => AnalysisMappingDto;
type Columns = AnalysisSheet['columns'];

/** The columns of the table in which one side stands. */
export function columnsOf(
  { layout, tables }: AnalysisMappingDto,
  sheets: readonly AnalysisSheet[],
  side: AnalysisSide,
): Columns {
  const name = layout === 'two_tables' ? tables[side] : tables.before;
  return sheets.find((sheet) => sheet.file === name?.file && sheet.name === name.sheet)?.columns ?? [];
}

/** The different answers to a question on both sides. */
export function cellsOf(
  mapping: AnalysisMappingDto,
  sheets: readonly AnalysisSheet[],
  question: Pick<AnalysisQuestionDto, 'before' | 'after'>,
): string[] {
  const cells = ANALYSIS_SIDES.flatMap(
    (side) => columnsOf(mapping, sheets, side).find(({ key }) => key === question[side])?.cells ?? [],
  );
  return [...new Set(cells)].sort();
}

export function change(id: string, part: Partial<AnalysisQuestionDto>): Edit {
  return (mapping) => ({
    ...mapping,
    questions: mapping.questions.map((one) => (one.id === id ? { ...one, ...part } : one)),
  });
}

/** What else a kind needs is taken from what the cells say. */
export function ofKind(id: string, kind: QuestionKind, cells: readonly string[]): Edit {
  const scale = kind === 'likert' ? likertScaleOf(cells) : null;
  const max = kind === 'likert' ? (scale?.steps ?? 5) : kind === 'score' ? 100 : 1;
  return change(id, { kind, max, levels: scale ? scale.levels.map((one) => ({ ...one })) : [] });
}

/** Where a question stands on one side; another one that stood there alone was the same question. */
export function placed(id: string, side: AnalysisSide, key: string | null): Edit {
  return (mapping) => {
    if (mapping.layout === 'phase_column') return change(id, { before: key, after: key })(mapping);
    const isBeside = mapping.layout === 'side_by_side';
    const isTaken = ({ id: other, before, after }: AnalysisQuestionDto): boolean =>
      isBeside && key !== null && other !== id && [before, after].filter(Boolean).join() === key;
    const questions = mapping.questions.filter((one) => !isTaken(one));
    return change(id, { [side]: key })({ ...mapping, questions });
  };
}

/** What a cell of the column of phases means; null: its rows are left out. */
export function phased(cell: string, said: 'pre' | 'post' | null): Edit {
  return (mapping) => {
    const rest = mapping.phase.values.filter((one) => one.cell !== cell);
    const values = said === null ? rest : [...rest, { cell, phase: said }];
    return { ...mapping, phase: { ...mapping.phase, values } };
  };
}

export function withoutQuestion(id: string): Edit {
  return (mapping) => ({ ...mapping, questions: mapping.questions.filter((one) => one.id !== id) });
}

/** A column that was left out asks something after all; its twin of the other side comes with it, or waited for it. */
export function withQuestion(
  key: string,
  side: AnalysisSide,
  twin: string | null,
  cells: readonly string[],
): Edit {
  return (mapping) => {
    const other: AnalysisSide = side === 'before' ? 'after' : 'before';
    const half = mapping.questions.find(
      (one) => one[side] === null && normaliseWording(one[other] ?? '') === normaliseWording(key),
    );
    if (half) return change(half.id, { [side]: key })(mapping);
    const numbers = mapping.questions.map(({ id }) => Number(id.slice(1)) || 0);
    const id = `q${Math.max(0, ...numbers) + 1}`;
    const kind: QuestionKind = cells.length > 0 ? 'choice' : 'score';
    const columns = { before: null, after: null, [side]: key, [other]: twin };
    const question = {
      id,
      text: withoutNumber(key),
      topic: null,
      kind,
      keys: [],
      levels: [],
      reverse: false,
      max: kind === 'score' ? 100 : 1,
    };
    return { ...mapping, questions: [...mapping.questions, { ...question, ...columns }] };
  };
}

export function linked(side: AnalysisSide, key: string | null): Edit {
  return (given) => {
    const mapping = freed(given, side, key);
    return { ...mapping, link: onSide(mapping, mapping.link, side, key) };
  };
}

export function timed(side: AnalysisSide, key: string | null): Edit {
  return (given) => {
    const mapping = freed(given, side, key);
    return { ...mapping, time: { ...mapping.time, ...onSide(mapping, mapping.time, side, key) } };
  };
}

export function known(kind: FactKind, side: AnalysisSide, key: string | null): Edit {
  return (given) => {
    const mapping = freed(given, side, key);
    const before = mapping.facts.find((fact) => fact.kind === kind) ?? { kind, before: null, after: null };
    const after = { kind, ...onSide(mapping, before, side, key) };
    const rest = mapping.facts.filter((fact) => fact.kind !== kind);
    return { ...mapping, facts: after.before === null && after.after === null ? rest : [...rest, after] };
  };
}

/** A column that is taken for one thing is taken for nothing else on its side. */
function freed(mapping: AnalysisMappingDto, side: AnalysisSide, key: string | null): AnalysisMappingDto {
  if (key === null) return mapping;
  const sides = mapping.layout === 'two_tables' ? [side] : ANALYSIS_SIDES;
  const clear = <T extends { before: string | null; after: string | null }>(one: T): T => ({
    ...one,
    ...Object.fromEntries(sides.filter((own) => one[own] === key).map((own) => [own, null])),
  });
  const isUsed = ({ before, after }: { before: string | null; after: string | null }): boolean =>
    before !== null || after !== null;
  return {
    ...mapping,
    link: clear(mapping.link),
    time: clear(mapping.time),
    facts: mapping.facts.map(clear).filter(isUsed),
    questions: mapping.questions.map(clear).filter(isUsed),
  };
}

/** Of one table both sides are the same column. */
function onSide(
  { layout }: AnalysisMappingDto,
  { before, after }: { readonly before: string | null; readonly after: string | null },
  side: AnalysisSide,
  key: string | null,
): { before: string | null; after: string | null } {
  return layout === 'two_tables' ? { before, after, [side]: key } : { before: key, after: key };
}

/** What was taken for before was after, and the other way round. */
export function turned(mapping: AnalysisMappingDto): AnalysisMappingDto {
  const turn = <T extends { before: unknown; after: unknown }>(one: T): T => ({
    ...one,
    before: one.after,
    after: one.before,
  });
  const { layout, phase } = mapping;
  const questions = mapping.questions.map(turn);
  if (layout === 'side_by_side') return { ...mapping, questions };
  if (layout === 'phase_column') {
    const values = phase.values.map((one) => ({
      ...one,
      phase: one.phase === 'pre' ? ('post' as const) : ('pre' as const),
    }));
    return { ...mapping, phase: { ...phase, values } };
  }
  const [link, time] = [turn(mapping.link), turn(mapping.time)];
  return { ...mapping, tables: turn(mapping.tables), link, time, facts: mapping.facts.map(turn), questions };
}

export interface KeyedMapping {
  readonly mapping: AnalysisMappingDto;
  readonly fitting: number;
  readonly wanted: number;
  /** How many answers the row names. */
  readonly named: number;
  /** Questions for which the row gives no key, and what it says of them; '' where it ended before. */
  readonly missed: readonly { readonly number: number; readonly said: string }[];
}

/** A pasted row of keys, for the questions that need one, in their order. */
export function keyed(
  mapping: AnalysisMappingDto,
  sheets: readonly AnalysisSheet[],
  row: string,
): KeyedMapping {
  const choices = mapping.questions.filter(({ kind }) => kind === 'choice');
  const { keys, named } = applyKey(
    row,
    choices.map((one) => ({ id: one.id, cells: cellsOf(mapping, sheets, one) })),
  );
  const found = new Map(keys.filter((one) => one.keys.length > 0).map((one) => [one.id, [...one.keys]]));
  const questions = mapping.questions.map((one) => ({ ...one, keys: found.get(one.id) ?? one.keys }));
  const missed = keys
    .filter((one) => one.keys.length === 0)
    .map(({ id, said }) => ({ number: mapping.questions.findIndex((one) => one.id === id) + 1, said }));
  return {
    mapping: { ...mapping, questions },
    fitting: found.size,
    wanted: choices.length,
    named,
    missed,
  };
}
