import { Injectable } from '@nestjs/common';
import { deploymentStateAt, SMALL_CELL_INSIDE, SMALL_CELL_OUTSIDE_TEAM, waveKey } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { EventAccess } from '../../programs';
import { EventTallies } from '../tallies/event-tallies';
import type { LiveResults } from './live-results.dto';
import { ResultFactsReadModel } from './result-facts.read-model';
import { toFunnel } from './to-funnel';

/** What the hall sees while a phase is open: read from the tally, so that asking each second costs next to nothing. */
@Injectable()
export class LiveResultsService {
  constructor(
    private readonly events: EventAccess,
    private readonly facts: ResultFactsReadModel,
    private readonly tallies: EventTallies,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async live(eventId: string): Promise<LiveResults> {
    await this.events.requireEvent(eventId);
    const isOutside = this.unitOfWork.actor.role === 'analyst';
    const fewest = isOutside ? SMALL_CELL_INSIDE : SMALL_CELL_OUTSIDE_TEAM;
    const counted = await this.tallies.of(eventId);
    const now = new Date();
    const waves = (await this.facts.waves(eventId)).map(({ phase, wave, ...window }) => {
      const key = waveKey({ phase, wave });
      const tally = counted?.tally.waves[key];
      const design = counted?.design.waves.find((one) => waveKey(one) === key);
      const sheets = tally?.sheets ?? 0;
      return {
        phase,
        wave,
        state: deploymentStateAt(window, now),
        sheets: isOutside && sheets < fewest ? 0 : sheets,
        maxScore: design?.sheet.maxScore ?? 0,
        distribution: tally && sheets >= fewest ? tally.totals : [],
      };
    });
    const { present } = toFunnel(await this.facts.reach(eventId), null, isOutside);
    return { waves, present, computedAt: counted?.computedAt.toISOString() ?? null };
  }
}
