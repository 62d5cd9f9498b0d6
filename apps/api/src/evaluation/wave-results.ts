import { describeScores, instrumentFacts, scoreResponse, standingResponses } from '@ikrar/domain';
import type { Identification } from '@ikrar/domain';
import type { EvaluatedResponse, EvaluatedWave } from './event-responses.read-model';
import { toScoreSummary } from './result-answers';
import type { WaveResult } from './results.dto';

/** Each wave by itself, out of its own points: who answered twice counts once where people are known. */
export function waveResults(
  waves: readonly EvaluatedWave[],
  sample: readonly EvaluatedResponse[],
  identification: Identification,
): WaveResult[] {
  return waves.map(({ deploymentId, phase, wave, content: { items } }) => {
    const ofWave = sample.filter((response) => response.deploymentId === deploymentId);
    const counted = identification === 'personal_code' ? standing(ofWave) : ofWave;
    const scores = counted.map(({ answers }) => scoreResponse(items, answers).score);
    return {
      phase,
      wave,
      maxPoints: instrumentFacts(items).maxScore,
      score: toScoreSummary(describeScores(scores)),
    };
  });
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
