import { Injectable } from '@nestjs/common';
import {
  evaluateEvent,
  instrumentFacts,
  pairResponses,
  resultSentence,
  scoreResponse,
  SMALL_CELL_INSIDE,
  SMALL_CELL_OUTSIDE_TEAM,
} from '@ikrar/domain';
import type { ScoredResponse } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { EventAccess } from '../programs';
import { EventResponsesReadModel } from './event-responses.read-model';
import type { EvaluatedResponse } from './event-responses.read-model';
import { toItemResult, toScoreComparison, toTopicResult } from './result-answers';
import type { EventResults, ScoreMove } from './results.dto';

const NOTHING: EventResults = {
  state: 'no_questionnaire',
  instrumentTitle: null,
  instrumentNumber: null,
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
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async results(eventId: string): Promise<EventResults> {
    await this.events.requireEvent(eventId);
    const instrument = await this.readModel.instrument(eventId);
    if (!instrument) return NOTHING;
    const { items } = instrument.content;
    const all = await this.readModel.responses(eventId);
    const sample = all
      .filter((response) => response.role === 'participant')
      .map((response) => score(response, items));
    const evaluation = evaluateEvent(sample, instrumentFacts(items));
    const heading = { instrumentTitle: instrument.title, instrumentNumber: instrument.number };
    const { counts } = evaluation;
    // Who is not of the team sees no numbers of a handful of people.
    if (this.unitOfWork.actor.role === 'analyst' && counts.matched < SMALL_CELL_INSIDE) {
      return { ...NOTHING, ...heading, state: 'hidden' };
    }
    const sentence = resultSentence(evaluation);
    // Per topic and item fewer pairs are somebody's answer sheet, to the own team too.
    const shownApart = counts.matched >= SMALL_CELL_OUTSIDE_TEAM;
    return {
      state: 'shown',
      ...heading,
      counts: { ...counts, notInSample: all.length - sample.length },
      total: toScoreComparison(evaluation.total),
      topics: shownApart ? evaluation.topics.map(toTopicResult) : [],
      items: shownApart ? evaluation.items.map((item) => toItemResult(item, items)) : [],
      moves: scoreMoves(sample),
      warnings: [...evaluation.warnings],
      sentence: { code: sentence.code, nRose: sentence.nRose, nSame: sentence.nSame, nFell: sentence.nFell },
    };
  }
}

function score(response: EvaluatedResponse, items: Parameters<typeof scoreResponse>[0]): ScoredResponse {
  const { id, phase, personalCode, receivedAt, answers } = response;
  return { id, phase, personalCode, receivedAt: receivedAt.toISOString(), ...scoreResponse(items, answers) };
}

/** The cross-table of scores before and after: what the chart draws, without anybody in it. */
function scoreMoves(sample: readonly ScoredResponse[]): ScoreMove[] {
  const cells = new Map<string, ScoreMove>();
  for (const { pre, post } of pairResponses(sample).pairs) {
    const key = `${pre.score} ${post.score}`;
    const cell = cells.get(key) ?? { before: pre.score, after: post.score, people: 0 };
    cells.set(key, { ...cell, people: cell.people + 1 });
  }
  return [...cells.values()].sort((left, right) => left.before - right.before || left.after - right.after);
}
