import { Injectable } from '@nestjs/common';
import { hideSmallCell, pairSheets, SMALL_CELL_INSIDE } from '@ikrar/domain';
import type { PartedPair } from '@ikrar/domain';
import type { InstitutionImpact } from './institution-impact.dto';
import { InstitutionImpactReadModel } from './institution-impact.read-model';
import type { ImpactResponse } from './institution-impact.read-model';

@Injectable()
export class InstitutionImpactService {
  constructor(private readonly readModel: InstitutionImpactReadModel) {}

  async impact(): Promise<InstitutionImpact> {
    const { events, participations } = await this.readModel.counts();
    const pairs = pairsByEvent(await this.readModel.responses(), await this.readModel.parted());
    const matched = hideSmallCell(pairs.length, SMALL_CELL_INSIDE);
    const shown = hideSmallCell(participations, SMALL_CELL_INSIDE);
    return {
      events,
      participations: shown,
      matched,
      classGain: matched === null ? null : classGain(pairs),
      hidden: shown === null || matched === null,
    };
  }
}

interface Pair {
  readonly pre: ImpactResponse;
  readonly post: ImpactResponse;
}

/** A code belongs to one event: answers of two events never make a pair. */
function pairsByEvent(responses: readonly ImpactResponse[], parted: readonly PartedPair[]): Pair[] {
  const byEvent = Map.groupBy(responses, ({ eventId }) => eventId);
  return [...byEvent.values()].flatMap((ofEvent) => {
    const [first] = ofEvent;
    if (!first) return [];
    const sheets = ofEvent.map((response) => ({
      ...response,
      receivedAt: response.receivedAt.toISOString(),
      response,
    }));
    return (
      pairSheets(sheets, { identification: first.identification, parted })
        .pairs.map(({ pre, post }) => ({ pre: pre.response, post: post.response }))
        // Points of two versions are not the same points; the event's own page compares what they have in common.
        .filter(({ pre, post }) => pre.instrumentVersionId === post.instrumentVersionId)
    );
  });
}

/** Σ(post − pre) / Σ(max − pre): instruments of different length count by their points. */
function classGain(pairs: readonly Pair[]): number | null {
  const won = pairs.reduce((sum, { pre, post }) => sum + post.score - pre.score, 0);
  const room = pairs.reduce((sum, { pre }) => sum + pre.maxScore - pre.score, 0);
  return room === 0 ? null : won / room;
}
