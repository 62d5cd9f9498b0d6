import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { EventAccess } from '../../programs';
import { EventIdentifications } from '../../questionnaires';
import type { EventResults } from './event-results.dto';
import { NOTHING_FORMER } from './former-results.dto';
import { ResultFactsReadModel } from './result-facts.read-model';
import type { WaveRow } from './result-facts.read-model';
import { ResultSettingsService } from './result-settings.service';
import { toAsked } from './to-asked';
import { toFunnel } from './to-funnel';

/** Everything about the results of an event; every number of them is decided by libs/domain (docs/statistics.md). */
@Injectable()
export class ResultsService {
  constructor(
    private readonly events: EventAccess,
    private readonly facts: ResultFactsReadModel,
    private readonly settings: ResultSettingsService,
    private readonly identifications: EventIdentifications,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async results(eventId: string): Promise<EventResults> {
    await this.events.requireEvent(eventId);
    const waves = await this.facts.waves(eventId);
    const versionIds = [...new Set(waves.map(({ versionId }) => versionId))];
    const reach = await this.facts.reach(eventId);
    const isOutside = this.unitOfWork.actor.role === 'analyst';
    return {
      ...NOTHING_FORMER,
      state: waves.length === 0 ? 'no_questionnaire' : 'counting',
      identification: await this.identifications.of(eventId),
      asked: toAsked(waves, await this.facts.versions(versionIds), await this.measureVersion(waves)),
      funnel: toFunnel(reach, null, isOutside),
      settings: await this.settings.of(eventId),
      areas: [],
      computedAt: null,
      current: false,
      evaluation: null,
    };
  }

  /** The version of the first wave, unless before and after share items that are called as the other names them. */
  private async measureVersion([first, ...others]: readonly WaveRow[]): Promise<string | null> {
    const post = others.find(({ phase }) => phase === 'post');
    if (!first || !post || post.versionId === first.versionId) return first?.versionId ?? null;
    return (await this.facts.earlierOf(first.versionId, post.versionId)) ?? first.versionId;
  }
}
