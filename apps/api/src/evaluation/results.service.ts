import { Injectable } from '@nestjs/common';
import {
  evaluateEvent,
  resultSentence,
  scoreResponse,
  SMALL_CELL_INSIDE,
  SMALL_CELL_OUTSIDE_TEAM,
} from '@ikrar/domain';
import type { EventEvaluation, Identification, ScoredResponse } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { EventAccess } from '../programs';
import { EventIdentifications } from '../questionnaires';
import { EventResponsesReadModel } from './event-responses.read-model';
import type { EvaluatedResponse, EvaluatedWave } from './event-responses.read-model';
import { measureOf } from './measure';
import type { Measure } from './measure';
import { toItemResult, toResultCounts, toScoreComparison, toTopicResult } from './result-answers';
import type { EventResults } from './results.dto';
import { waveResults } from './wave-results';

const NOTHING: EventResults = {
  state: 'no_questionnaire',
  identification: 'personal_code',
  instrumentTitle: null,
  instrumentNumber: null,
  commonItems: null,
  waves: [],
  counts: null,
  total: null,
  topics: [],
  items: [],
  moves: [],
  warnings: [],
  sentence: null,
};

/** Loads the answers and lets libs/domain decide every number (docs/statistics.md). */
@Injectable()
export class ResultsService {
  constructor(
    private readonly events: EventAccess,
    private readonly readModel: EventResponsesReadModel,
    private readonly identifications: EventIdentifications,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async results(eventId: string): Promise<EventResults> {
    await this.events.requireEvent(eventId);
    const waves = await this.readModel.waves(eventId);
    const [first] = waves;
    if (!first) return NOTHING;
    const identification = await this.identifications.of(eventId);
    const all = await this.readModel.responses(eventId);
    const sample = all.filter(({ role }) => role === null || role === 'participant');
    const measure = await this.measure(waves, first);
    const evaluation = evaluateEvent(toSheets(sample, waves, measure), measure.facts, {
      identification,
      parted: await this.readModel.parted(eventId),
      commonItems: measure.isCommon,
    });
    const shown: EventResults = {
      ...NOTHING,
      identification,
      instrumentTitle: first.title,
      instrumentNumber: first.number,
      waves: waveResults(waves, sample, identification),
    };
    const compared = all.filter(({ phase }) => phase !== 'follow_up').length;
    const inSample = sample.filter(({ phase }) => phase !== 'follow_up').length;
    return this.forReader(evaluation, measure, identification, {
      ...shown,
      state: 'shown',
      counts: toResultCounts(evaluation.counts, compared - inSample),
    });
  }

  /** Who is not of the team sees no numbers of a handful of people. */
  private forReader(
    evaluation: EventEvaluation,
    measure: Measure,
    identification: Identification,
    shown: EventResults,
  ): EventResults {
    const { matched } = evaluation.counts;
    const isOutside = this.unitOfWork.actor.role === 'analyst';
    const waves = shown.waves.filter(({ score }) => !isOutside || score.n >= SMALL_CELL_INSIDE);
    if (isOutside && matched < SMALL_CELL_INSIDE) {
      const alone = identification === 'anonymous' && waves.length > 0;
      return { ...shown, state: alone ? 'shown' : 'hidden', counts: null, waves: alone ? waves : [] };
    }
    const { code, nRose, nSame, nFell } = resultSentence(evaluation);
    // Per topic and item fewer pairs are somebody's answer sheet, to the own team too.
    const shownApart = matched >= SMALL_CELL_OUTSIDE_TEAM;
    return {
      ...shown,
      waves,
      commonItems: measure.isCommon ? measure.facts.items.length : null,
      total: toScoreComparison(evaluation.total),
      topics: shownApart ? evaluation.topics.map(toTopicResult) : [],
      items: shownApart ? evaluation.items.map((item) => toItemResult(item, measure.items)) : [],
      moves: evaluation.moves.map((move) => ({ ...move })),
      warnings: [...evaluation.warnings],
      sentence: { code, nRose, nSame, nFell },
    };
  }

  private async measure(waves: readonly EvaluatedWave[], first: EvaluatedWave): Promise<Measure> {
    const post = waves.find(({ phase }) => phase === 'post');
    const differs = post && post.instrumentVersionId !== first.instrumentVersionId;
    const declared = differs
      ? await this.readModel.equivalence(first.instrumentVersionId, post.instrumentVersionId)
      : null;
    return measureOf(first, post, declared);
  }
}

/** Before and after, scored by what they have in common. */
function toSheets(
  sample: readonly EvaluatedResponse[],
  waves: readonly EvaluatedWave[],
  measure: Measure,
): ScoredResponse[] {
  return sample.flatMap(({ id, deploymentId, phase, personalCode, selfCode, receivedAt, answers }) => {
    const wave = waves.find((one) => one.deploymentId === deploymentId);
    if (!wave || phase === 'follow_up') return [];
    const read = measure.read(wave, answers);
    return {
      id,
      phase,
      personalCode,
      selfCode,
      receivedAt: receivedAt.toISOString(),
      comparable: read !== null,
      ...scoreResponse(measure.items, read ?? {}),
    };
  });
}
