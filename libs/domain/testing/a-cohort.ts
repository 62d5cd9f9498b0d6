import { sheetDesign } from '../src/evaluation/design/sheet-design';
import { defaultSettings } from '../src/evaluation/design/evaluation-settings';
import type { AnsweredSheet } from '../src/evaluation/pairing/answered-sheet';
import type { EvaluationDesign } from '../src/evaluation/design/evaluation-design';
import { OBJECTIVES, TOPICS } from '../src/programs';
import type { ExportedRespondent } from '../src/questionnaires/exports/export-table';
import type { InstrumentItem } from '../src/questionnaires/instruments/instrument-content';
import type { AnalysedWave } from '../src/reporting/scripts/analysis-plan';
import { scoreResponse } from '../src/scoring/score-response';

export interface CohortOptions {
  readonly pairs: number;
  readonly onlyBefore?: number;
  readonly onlyAfter?: number;
  /** Share of the people who know an answer after the event and did not before. */
  readonly learning?: number;
  /** Share of the answers left blank. */
  readonly blanks?: number;
  readonly seed?: number;
  readonly weights?: readonly number[];
}

export interface Cohort {
  readonly waves: readonly AnalysedWave[];
  readonly design: EvaluationDesign;
  readonly sheets: readonly AnsweredSheet[];
  readonly respondents: readonly ExportedRespondent[];
}

const text = (id: string) => ({ id, en: `${id} (en)` });
const WEIGHTS = [1, 1, 1, 1, 1, 1, 1, 1];
const LIKERT_ITEMS = 4;
const STEPS = 5;
const OPTIONS = ['a', 'b', 'c', 'd'];

function scoredItem(weight: number, place: number): InstrumentItem {
  return {
    ...{ id: `q${place + 1}`, kind: 'single_choice', required: false, reverse: false, weight },
    ...{ topic: TOPICS[place % 2] ?? null, objective: OBJECTIVES[0], key: OPTIONS[place % 4] ?? null },
    text: text(`Pertanyaan ${place + 1}?`),
    options: OPTIONS.map((id) => ({ id, text: text(`Pilihan ${id}`) })),
  };
}

function likertItem(place: number): InstrumentItem {
  return {
    ...{
      id: `s${place + 1}`,
      kind: 'likert',
      required: false,
      reverse: place === 1,
      weight: 0,
      key: null,
      topic: null,
    },
    text: text(`Pernyataan ${place + 1}`),
    options: Array.from({ length: STEPS }, (_, step) => ({
      id: `${step + 1}`,
      text: text(`Langkah ${step + 1}`),
    })),
  };
}

/** x = (1664525·x + 1013904223) mod 2³²: the same people on every machine. */
function chances(seed: number): () => number {
  let x = seed >>> 0;
  return () => (x = (Math.imul(x, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** People who answered a questionnaire before and after: what is evaluated, and what is exported, of the same answers. */
export function aCohort(options: CohortOptions): Cohort {
  const { pairs, onlyBefore = 0, onlyAfter = 0, learning = 0.35, blanks = 0, seed = 1 } = options;
  const items = [
    ...(options.weights ?? WEIGHTS).map(scoredItem),
    ...Array.from({ length: LIKERT_ITEMS }, (_, place) => likertItem(place)),
  ];
  const content = { items };
  const waves = (['pre', 'post'] as const).map((phase): AnalysedWave => ({
    ...{ deploymentId: phase, phase, wave: 1, content, instrumentVersionId: 'v1' },
  }));
  const sheet = sheetDesign(items);
  const next = chances(seed);
  const answered = (ability: number): Record<string, string> => {
    const entries = items.flatMap(({ id, kind, key }, place): [string, string][] => {
      const [luck, blank] = [next(), next()];
      if (blank < blanks) return [];
      if (kind === 'likert')
        return [[id, `${Math.min(STEPS, 1 + Math.floor(STEPS * (0.6 * luck + 0.4 * ability)))}`]];
      const isRight = luck < ability - 0.03 * place;
      return [[id, isRight ? (key ?? 'a') : (OPTIONS[(OPTIONS.indexOf(key ?? 'a') + 1) % 4] ?? 'a')]];
    });
    return Object.fromEntries(entries);
  };
  const people = Array.from({ length: pairs + onlyBefore + onlyAfter }, (_, person) => {
    const ability = 0.25 + 0.5 * next();
    const [before, after] = [answered(ability), answered(Math.min(1, ability + learning * next()))];
    const code = `R${person}`;
    return {
      code,
      sex: next() < 0.5 ? 'female' : 'male',
      waves: [
        ...(person < pairs + onlyBefore ? [{ phase: 'pre' as const, answers: before }] : []),
        ...(person < pairs || person >= pairs + onlyBefore
          ? [{ phase: 'post' as const, answers: after }]
          : []),
      ],
    };
  });
  return {
    waves,
    design: {
      ...{ identification: 'personal_code', comparability: 'same_version', measure: sheet },
      waves: waves.map(({ phase, wave }) => ({ phase: phase === 'post' ? 'post' : 'pre', wave, sheet })),
      settings: defaultSettings,
    },
    sheets: people.flatMap(({ code, sex, waves: own }) =>
      own.map(({ phase, answers }): AnsweredSheet => ({
        ...{
          id: `${code}-${phase}`,
          phase,
          wave: 1,
          personalCode: code,
          receivedAt: `2026-01-10T0${own.length}:00:00Z`,
        },
        ...{ inSample: true, comparable: true, answers, ownAnswers: answers, groups: { sex } },
      })),
    ),
    respondents: people.map(({ code, sex, waves: own }) => ({
      cells: [code, sex],
      responses: own.map(({ phase, answers }) => ({
        ...{
          deploymentId: phase,
          answers,
          source: 'phone' as const,
          late: false,
          receivedAt: '2026-01-10 08:00:00',
        },
        ...{ score: scoreResponse(items, answers).score, maxScore: sheet.maxScore },
      })),
    })),
  };
}
