import { Injectable } from '@nestjs/common';
import { deploymentStateAt, isMinor, publicContent, parsePersonalCode } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { Seal } from '../../platform/sealing/seal';
import { GuessLimiter } from './guess-limiter';
import type { OwnSteps, PublicEvent, PublicInstrument, PublicPhase } from './public-event.dto';
import { PublicEventReadModel } from './public-event.read-model';
import type { PublicPhaseRow } from './public-event.read-model';
import { receiverAreas, toPublicPledge } from './to-public-pledge';

/** What phones ask before and between the questionnaires. */
@Injectable()
export class PublicEventsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readModel: PublicEventReadModel,
    private readonly limiter: GuessLimiter,
    private readonly seal: Seal,
  ) {}

  async event(eventId: string): Promise<PublicEvent> {
    const found = await this.readModel.event(eventId);
    if (!found) throw problem('not-found');
    const { event, phases } = found;
    const { title, kind, zone, venueName, organisation, areaCode, identification, recipe } = event;
    const now = new Date();
    return {
      title,
      kind,
      startsAt: event.startsAt?.toISOString() ?? null,
      endsAt: event.endsAt?.toISOString() ?? null,
      zone,
      venueName,
      organisation,
      areaCode,
      identification,
      recipe: recipe && [...recipe],
      sealTo: this.seal.publicKey,
      phases: phases.map((phase) => toPublicPhase(phase, now)),
      pledge: toPublicPledge(event, await this.readModel.areaNames(receiverAreas(event))),
    };
  }

  async instrument(eventId: string, versionId: string): Promise<PublicInstrument> {
    const content = await this.readModel.instrument(eventId, versionId);
    if (!content) throw problem('not-found');
    const { items, sections } = publicContent(content);
    return {
      id: versionId,
      items: items.map((item) => ({ ...item, options: [...item.options] })),
      sections: [...sections],
    };
  }

  async ownSteps(eventId: string, typed: string): Promise<OwnSteps> {
    const parsed = parsePersonalCode(typed);
    if (!parsed.ok) throw problem('participant.unknown-code');
    const now = new Date();
    const hall = `${this.unitOfWork.organisationId} ${eventId}`;
    this.limiter.takeTurn(hall, parsed.code, now.getTime());
    const steps = await this.limiter.guess(hall, parsed.code, now.getTime(), () =>
      this.readModel.ownSteps(eventId, parsed.code, now),
    );
    const { birthYear, eventYear, role, present, received, pledged } = steps;
    const minor = isMinor(birthYear, eventYear);
    return { minor, ageKnown: birthYear !== null, role, present, received, pledged };
  }
}

function toPublicPhase({ opensAt, closesAt, ...phase }: PublicPhaseRow, now: Date): PublicPhase {
  return {
    ...phase,
    state: deploymentStateAt({ state: phase.state, opensAt, closesAt }, now),
    opensAt: opensAt?.toISOString() ?? null,
    closesAt: closesAt?.toISOString() ?? null,
  };
}
