import type { EventResults, ResultItem } from '@ikrar/api-client';
import { defaultSettings, evaluate, hideSmallCells, isScored, sheetDesign, TPPO_BASIC } from '@ikrar/domain';
import type { AnsweredSheet, EvaluationDesign, InstrumentItem, ResultReader, Role } from '@ikrar/domain';
import { renderRoutes } from '../../testing/render-page';
import type { RenderedPage } from '../../testing/render-page';
import { ROUTES } from './results.routes';

export const EVENT = '0190a000-0000-7000-8000-000000000009';
export const VERSION = '0190a000-0000-7000-8000-00000000000a';
const ITEMS = TPPO_BASIC.content.items.filter((item) => isScored(item) || item.kind === 'likert');
const SHEET = sheetDesign(ITEMS);

export interface ClassOptions {
  readonly phases?: readonly ('pre' | 'post' | 'follow_up')[];
  /** How much more likely an answer is right later. */
  readonly boost?: number;
  /** Writers of one sheet only, one for each wave in turn. */
  readonly once?: number;
  readonly identification?: EventResults['identification'];
  readonly reader?: ResultReader;
}

/** Results of a class of so many, made as the API makes them; the same every time. */
export function resultsOf(
  n: number,
  options: ClassOptions = {},
  facts: Partial<EventResults> = {},
): EventResults {
  const { phases = ['pre', 'post'], identification = 'personal_code', reader = 'team' } = options;
  const waves = phases.map((phase) => ({ phase, wave: 1, sheet: SHEET }));
  const design: EvaluationDesign = {
    identification,
    comparability: waves.length === 1 ? 'one_wave' : 'same_version',
    measure: SHEET,
    waves,
    settings: { ...defaultSettings, targets: { understand: 40, recognise: 99 } },
  };
  const sheets = sheetsOf(n, waves, options);
  const evaluation = hideSmallCells(evaluate(design, sheets, { identification }), reader);
  const { pre = 0, post = 0, matched = 0 } = evaluation.counts ?? {};
  const results = {
    state: 'shown',
    identification,
    asked: {
      versions: [{ id: VERSION, title: 'Pengetahuan dasar TPPO', number: 2, items: ITEMS.map(itemOf) }],
      waves: waves.map(({ phase, wave }) => ({ phase, wave, versionId: VERSION })),
      measureVersionId: VERSION,
    },
    funnel: { planned: 60, registered: 48, present: 40, pre, post, matched, pledged: 9 },
    settings: {
      knowledgeBands: defaultSettings.knowledgeBands,
      gainBounds: defaultSettings.gainBounds,
      version: 0,
    },
    areas: [{ code: '21.71.01.1001', name: 'Sekanak Raya' }],
    computedAt: '2026-11-22T03:00:00.000Z',
    current: true,
    evaluation,
    ...facts,
  };
  // As it comes over the wire.
  return JSON.parse(JSON.stringify(results)) as EventResults;
}

function sheetsOf(
  n: number,
  waves: EvaluationDesign['waves'],
  { boost = 0.35, once = 0, identification = 'personal_code' }: ClassOptions,
): AnsweredSheet[] {
  const random = generator(7);
  return Array.from({ length: n + once }, (_, person) => person).flatMap((person) => {
    const skill = 0.2 + 0.5 * random();
    const groups = {
      sex: random() < 0.9 ? (random() < 0.5 ? 'female' : 'male') : 'undisclosed',
      age_band: random() < 0.7 ? '15_17' : '18_19',
      area: '21.71.01.1001',
    };
    return waves
      .filter((_, at) => person < n || at === person % waves.length)
      .map(({ phase, wave }): AnsweredSheet => {
        const answers = answersOf(skill + (phase === 'pre' ? 0 : boost * (0.6 + 0.8 * random())), random);
        return {
          id: `${phase}${person}`,
          ...{ phase, wave, groups, answers, ownAnswers: answers, inSample: true, comparable: true },
          personalCode: identification === 'personal_code' ? `K${person}` : null,
          receivedAt: '2026-11-20T02:00:00.000Z',
        };
      });
  });
}

function answersOf(skill: number, random: () => number): AnsweredSheet['answers'] {
  return Object.fromEntries(
    ITEMS.map((item) => {
      const { options, key } = item;
      const wrong = options.filter(({ id }) => id !== key);
      const step = Math.min(
        options.length - 1,
        Math.max(0, Math.round((options.length - 1) * (skill + random() - 0.5))),
      );
      if (item.kind === 'likert') return [item.id, options[step]?.id ?? ''];
      return [
        item.id,
        random() < skill && key ? key : (wrong[Math.floor(random() * wrong.length)]?.id ?? ''),
      ];
    }),
  );
}

function itemOf(item: InstrumentItem): ResultItem {
  const { id, kind, topic, objective, text, reverse, options, key } = item;
  return {
    ...{ id, kind, topic, reverse },
    measure: kind === 'likert' ? 'likert' : 'scored',
    objective: objective ?? null,
    textId: text.id,
    textEn: text.en,
    max: kind === 'likert' ? options.length : 1,
    options: options.map((option) => ({ id: option.id, textId: option.text.id, textEn: option.text.en })),
    keys: key === null ? [] : [key],
    answers: options.map((option) => option.id),
  };
}

/** The same numbers in every run (Numerical Recipes' generator). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

export async function open(body: EventResults, role: Role = 'lead'): Promise<RenderedPage> {
  // The page of the event hands its id down like this.
  const parent = [{ path: 'events/:eventId/results', children: ROUTES }];
  const page = await renderRoutes(parent, `/events/${EVENT}/results`, { role });
  await page.settle();
  page.http.expectOne(`/api/events/${EVENT}/results`).flush(body);
  await page.settle();
  return page;
}

export const text = (page: RenderedPage, selector = ''): string => {
  const element = selector === '' ? page.element : page.element.querySelector(selector);
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
};
