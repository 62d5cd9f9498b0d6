import {
  describeScores,
  instrumentFacts,
  scoreResponse,
  SMALL_CELL_OUTSIDE_TEAM,
  standingResponses,
} from '@ikrar/domain';
import type { Identification, InstrumentItem, Topic } from '@ikrar/domain';
import type { EvaluatedResponse, EvaluatedWave } from './event-responses.read-model';
import { toScoreSummary, wordingOf } from './result-answers';
import type { WaveItem, WaveResult } from './results.dto';

type ScoredSheet = ReturnType<typeof scoreResponse>;

/** Each wave by itself, out of its own points: who answered twice counts once where people are known. */
export function waveResults(
  waves: readonly EvaluatedWave[],
  sample: readonly EvaluatedResponse[],
  identification: Identification,
): WaveResult[] {
  return waves.map(({ deploymentId, phase, wave, content: { items } }) => {
    const ofWave = sample.filter((response) => response.deploymentId === deploymentId);
    const counted = identification === 'personal_code' ? standing(ofWave) : ofWave;
    const sheets = counted.map(({ answers }) => scoreResponse(items, answers));
    // Fewer sheets are somebody's answers, to the own team too.
    const isShownApart = sheets.length >= SMALL_CELL_OUTSIDE_TEAM;
    return {
      phase,
      wave,
      maxPoints: instrumentFacts(items).maxScore,
      score: toScoreSummary(describeScores(sheets.map(({ score }) => score))),
      items: isShownApart ? waveItems(items, sheets) : [],
    };
  });
}

function waveItems(items: readonly InstrumentItem[], sheets: readonly ScoredSheet[]): WaveItem[] {
  return instrumentFacts(items).items.map(({ id, topic }) => ({
    itemId: id,
    topic: topic as Topic | null,
    ...wordingOf(items, id),
    right: sheets.filter(({ itemCorrect }) => itemCorrect[id] === true).length,
  }));
}

/** Of a code the latest; sheets without one (blank spares) are somebody each. */
function standing(responses: readonly EvaluatedResponse[]): EvaluatedResponse[] {
  const coded = responses.flatMap((response) => {
    const { id, personalCode, receivedAt } = response;
    return personalCode === null
      ? []
      : [{ id, personalCode, receivedAt: receivedAt.toISOString(), response }];
  });
  return [
    ...standingResponses(coded).standing.map(({ response }) => response),
    ...responses.filter(({ personalCode }) => personalCode === null),
  ];
}
