import type { AnsweredSheet, SheetGroups } from '../src/evaluation/pairing/answered-sheet';
import type { EvaluationDesign } from '../src/evaluation/design/evaluation-design';
import { defaultSettings } from '../src/evaluation/design/evaluation-settings';
import { sheetDesign } from '../src/evaluation/design/sheet-design';
import type { InstrumentItem } from '../src/questionnaires/instruments/instrument-content';

const text = (id: string) => ({ id, en: id });
const optionsOf = (ids: readonly string[]) => ids.map((id) => ({ id, text: text(id) }));
const likert = {
  kind: 'likert',
  weight: 0,
  key: null,
  options: optionsOf(['1', '2', '3', '4', '5']),
} as const;
const choice = { kind: 'single_choice', weight: 1, key: 'a', options: optionsOf(['a', 'b', 'c']) } as const;
const plain = { required: false, reverse: false, text: text('?'), topic: null } as const;

/** Four questions of two topics, three steps of one objective, one of them reversed. */
const ITEMS: readonly InstrumentItem[] = [
  { ...plain, ...choice, id: 'q1', topic: 'definition', objective: 'understand' },
  { ...plain, ...choice, id: 'q2', topic: 'definition', objective: 'understand' },
  { ...plain, ...choice, id: 'q3', topic: 'prevention', objective: 'understand' },
  { ...plain, ...choice, id: 'q4', topic: 'prevention', objective: null },
  { ...plain, ...likert, id: 'l1', objective: 'protect' },
  { ...plain, ...likert, id: 'l2', objective: 'protect' },
  { ...plain, ...likert, id: 'l3', objective: 'protect', reverse: true },
];

const SHEET = sheetDesign(ITEMS);

export interface ClassChoices {
  /** People who answered before and after, only before, only after, and both and once more later. */
  readonly matched?: number;
  readonly preOnly?: number;
  readonly postOnly?: number;
  readonly later?: number;
  readonly groupsOf?: (person: number) => SheetGroups;
  readonly design?: Partial<EvaluationDesign>;
}

/** Numbers that look like chance and are the same every time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A class that knew about half before and more after, with its design. */
export function aClass({
  matched = 0,
  preOnly = 0,
  postOnly = 0,
  later = 0,
  groupsOf = () => ({}),
  design = {},
}: ClassChoices): { design: EvaluationDesign; sheets: AnsweredSheet[] } {
  const draw = sequence(7);
  const sheet = (person: number, phase: AnsweredSheet['phase'], right: number): AnsweredSheet => {
    const answers = Object.fromEntries(
      ITEMS.map(({ id, kind }) => [
        id,
        kind === 'likert'
          ? String(1 + Math.floor(5 * draw()))
          : draw() < right
            ? 'a'
            : draw() < 0.5
              ? 'b'
              : 'c',
      ]),
    );
    return {
      ...{ id: `${phase}-${person}`, phase, wave: 1, personalCode: `P${person}`, selfCode: null },
      ...{ receivedAt: '2025-10-27T01:00:00.000Z', inSample: true, comparable: true },
      ...{ answers, ownAnswers: answers, groups: groupsOf(person) },
    };
  };
  const people = [...Array(matched + preOnly + postOnly).keys()];
  const sheets = people.flatMap((person) => [
    ...(person < matched + preOnly ? [sheet(person, 'pre', 0.45)] : []),
    ...(person < matched || person >= matched + preOnly ? [sheet(person, 'post', 0.75)] : []),
    ...(person < later ? [sheet(person, 'follow_up', 0.65)] : []),
  ]);
  return {
    design: {
      ...{ identification: 'personal_code', comparability: 'same_version', measure: SHEET },
      waves: (['pre', 'post', ...(later > 0 ? (['follow_up'] as const) : [])] as const).map((phase) => ({
        ...{ phase, wave: 1, sheet: SHEET },
      })),
      settings: { ...defaultSettings, targets: { understand: 60 } },
      ...design,
    },
    sheets,
  };
}
