import { Injectable } from '@nestjs/common';
import type { Evaluation } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { EventAccess } from '../../programs';
import { EventIdentifications } from '../../questionnaires';
import { EventTallies } from '../tallies/event-tallies';
import type { EventTally } from '../tallies/event-tallies';
import { Evaluations } from './evaluations';
import type { AreaName, EventResults } from './event-results.dto';
import { ResultFactsReadModel } from './result-facts.read-model';
import { ResultSettingsService } from './result-settings.service';
import { toAsked } from './to-asked';
import { toFunnel } from './to-funnel';

/** Everything about the results of an event; every number of them is decided by libs/domain (docs/statistics.md). */
@Injectable()
export class ResultsService {
  constructor(
    private readonly events: EventAccess,
    private readonly tallies: EventTallies,
    private readonly evaluations: Evaluations,
    private readonly facts: ResultFactsReadModel,
    private readonly settings: ResultSettingsService,
    private readonly identifications: EventIdentifications,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async results(eventId: string): Promise<EventResults> {
    const event = await this.events.requireEvent(eventId);
    const settings = await this.settings.of(eventId);
    const counted = await this.tallies.of(eventId);
    const reader = this.unitOfWork.actor.role === 'analyst' ? 'outside' : 'team';
    const judged = await this.settings.forEvaluation(event, settings);
    const { organisationId } = this.unitOfWork;
    const evaluated = counted && this.evaluations.of({ organisationId, eventId }, counted, judged, reader);
    const state = stateOf(counted, evaluated?.evaluation ?? null);
    const evaluation = state === 'shown' && evaluated ? evaluated.evaluation : null;
    return {
      state,
      identification: await this.identifications.of(eventId),
      asked: await this.asked(eventId, counted),
      funnel: toFunnel(await this.facts.reach(eventId), evaluation?.counts ?? null, reader),
      settings,
      areas: await this.areas(evaluation),
      computedAt: state === 'counting' ? null : (evaluated?.computedAt.toISOString() ?? null),
      current: evaluated?.current ?? true,
      evaluation,
    };
  }

  private async asked(eventId: string, counted: EventTally | null): Promise<EventResults['asked']> {
    const waves = await this.facts.waves(eventId);
    const versions = await this.facts.versions([...new Set(waves.map(({ versionId }) => versionId))]);
    // The key of a measure names its version, or both, the one first by whose ids the items in common are called.
    return toAsked(waves, versions, counted?.measureKey.split('+')[0] ?? null);
  }

  private async areas(evaluation: Evaluation | null): Promise<AreaName[]> {
    const byArea = evaluation?.subgroups.find(({ kind }) => kind === 'area');
    const codes = byArea?.groups.map(({ value }) => value).filter((value) => value !== '') ?? [];
    return codes.length === 0 ? [] : this.facts.areaNames(codes);
  }
}

function stateOf(counted: EventTally | null, seen: Evaluation | null): EventResults['state'] {
  if (!counted || !seen) return 'no_questionnaire';
  if (!counted.current && counted.responses === 0) return 'counting';
  const { counts, total, unpaired, waves } = seen;
  const isHidden = !counts && !total && !unpaired && waves.every(({ score }) => score === null);
  return isHidden ? 'hidden' : 'shown';
}
