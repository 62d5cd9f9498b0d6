import { Injectable } from '@nestjs/common';
import { deploymentStateAt, FEWEST_SEEN, hideSmallCell, waveKey } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { EventAccess } from '../../programs';
import type { LiveResults } from './live-results.dto';
import { LiveResultsReadModel } from './live-results.read-model';
import { ResultFactsReadModel } from './result-facts.read-model';
import { toFunnel } from './to-funnel';

/** What the hall sees while a phase is open: read from the tally, so that asking each second costs next to nothing. */
@Injectable()
export class LiveResultsService {
  constructor(
    private readonly events: EventAccess,
    private readonly facts: ResultFactsReadModel,
    private readonly readModel: LiveResultsReadModel,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async live(eventId: string): Promise<LiveResults> {
    await this.events.requireEvent(eventId);
    const reader = this.unitOfWork.actor.role === 'analyst' ? 'outside' : 'team';
    const counted = await this.readModel.counted(eventId);
    const now = new Date();
    const waves = (await this.facts.waves(eventId)).map(({ phase, wave, ...window }) => {
      const known = counted?.waves.find(({ key }) => key === waveKey({ phase, wave }));
      const sheets = known?.sheets ?? 0;
      // What moves while somebody looks tells one sheet from the next: it is for the hall alone.
      const isDrawn = reader === 'team' && sheets >= FEWEST_SEEN.team;
      return {
        phase,
        wave,
        state: deploymentStateAt(window, now),
        sheets: reader === 'team' ? sheets : hideSmallCell(sheets, FEWEST_SEEN.outside),
        maxScore: known?.maxScore ?? 0,
        distribution: isDrawn ? (known?.totals ?? []) : [],
      };
    });
    const { present } = toFunnel(await this.facts.reach(eventId), null, reader);
    return { waves, present, computedAt: counted?.computedAt.toISOString() ?? null };
  }
}
