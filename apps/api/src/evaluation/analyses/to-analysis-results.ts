import { defaultSettings, evaluateTally, hideSmallCells } from '@ikrar/domain';
import type { AnalysisItem, Evaluation, ResultReader, Tally } from '@ikrar/domain';
import type { Asked, ResultItem, ResultVersion } from '../results/asked-version.dto';
import type { EventResults } from '../results/event-results.dto';
import type { AnalysisDesign } from './analysis.entity';

/** A version has an id of its own; a spreadsheet has at most two, and here they are. */
const VERSION_IDS = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'] as const;
const RIGHT_WRONG = [
  { textId: 'Salah', textEn: 'Wrong' },
  { textId: 'Benar', textEn: 'Right' },
] as const;
const KINDS = { choice: 'single_choice', right_wrong: 'true_false', likert: 'likert' } as const;

export interface CountedAnalysis {
  readonly design: AnalysisDesign;
  readonly tally: Tally;
  readonly countedAt: Date;
}

/** The results of a spreadsheet as those of an event are given, without anything of which only an event knows. */
export function toAnalysisResults(
  { design, tally, countedAt }: CountedAnalysis,
  reader: ResultReader,
): EventResults {
  const { counted, items } = design;
  const whole = evaluateTally({ ...counted, settings: defaultSettings }, tally, null, reader);
  const evaluation = withoutPoints(hideSmallCells(whole, reader), items);
  const { counts, total, unpaired, waves } = evaluation;
  const isHidden = !counts && !total && !unpaired && waves.every(({ score }) => score === null);
  const { knowledgeBands, gainBounds } = defaultSettings;
  const seen = isHidden ? null : evaluation;
  return {
    state: isHidden ? 'hidden' : 'shown',
    identification: counted.identification,
    asked: toAsked(design),
    funnel: {
      ...{ planned: null, registered: null, present: null, pledged: null },
      ...{
        pre: seen?.counts?.pre ?? null,
        post: seen?.counts?.post ?? null,
        matched: seen?.counts?.matched ?? null,
      },
    },
    settings: { knowledgeBands, gainBounds, version: 0 },
    areas: [],
    computedAt: countedAt.toISOString(),
    current: true,
    evaluation: seen,
  };
}

/** Points that somebody counted already are no question: there is no right and wrong to show of them. */
function withoutPoints(evaluation: Evaluation, items: readonly AnalysisItem[]): Evaluation {
  const points = new Set(items.flatMap(({ item, question }) => (question === 'score' ? [item.id] : [])));
  const isQuestion = ({ id }: { readonly id: string }): boolean => !points.has(id);
  return {
    ...evaluation,
    items: evaluation.items.filter(isQuestion),
    waves: evaluation.waves.map((wave) => {
      const own = wave.items.filter(isQuestion);
      return { ...wave, items: own, reliability: own.length === 0 ? null : wave.reliability };
    }),
  };
}

function toAsked({ counted: { waves, comparability, measure }, items }: AnalysisDesign): Asked {
  const isOne = waves.length < 2 || comparability === 'same_version';
  const versions = (isOne ? waves.slice(0, 1) : waves).map(({ sheet }, at): ResultVersion => {
    const ids = new Set(sheet.items.map(({ id }) => id));
    const own = items.filter(({ item, question }) => ids.has(item.id) && question !== 'score');
    return {
      id: VERSION_IDS[at] ?? VERSION_IDS[0],
      // A spreadsheet has no questionnaire with a title; whoever kept it named the whole.
      title: '',
      number: 1,
      items: own.map((item) => toItem(item, measure.unit ?? 1)),
    };
  });
  return {
    versions,
    waves: waves.map(({ phase, wave }, at) => ({
      phase,
      wave,
      versionId: VERSION_IDS[isOne ? 0 : at] ?? VERSION_IDS[0],
    })),
    measureVersionId: versions[0]?.id ?? null,
  };
}

function toItem({ item, text, question, answers, keys }: AnalysisItem, unit: number): ResultItem {
  const { id, kind, topic, objective, max, reverse } = item;
  // Wordings are too long for ids; answers are known by their order.
  const idOf = (at: number): string => (question === 'choice' ? `a${at + 1}` : (item.answers[at] ?? ''));
  return {
    ...{ id, measure: kind, topic, objective, reverse },
    kind: question === 'score' ? 'number' : KINDS[question],
    max: kind === 'scored' ? max / unit : max,
    textId: text,
    textEn: text,
    options: answers.map((answer, at) => {
      const words = question === 'right_wrong' ? RIGHT_WRONG[at] : undefined;
      return { id: idOf(at), textId: words?.textId ?? answer.text, textEn: words?.textEn ?? answer.text };
    }),
    keys: item.answers.flatMap((answer, at) => (keys.includes(answer) ? [idOf(at)] : [])),
    answers: item.answers.map((_, at) => idOf(at)),
  };
}
