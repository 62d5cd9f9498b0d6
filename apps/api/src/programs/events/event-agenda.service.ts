import { Injectable } from '@nestjs/common';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { EventDetail } from './event-answers.dto';
import { EventDetails } from './event-details.service';
import { EventMembersRepository } from './event-members.repository';
import type { AgendaItemPart, EventTopicPart } from './event-parts.dto';
import { EventsRepository } from './events.repository';

/** The agenda and the topic matrix are written as a whole, under the version of their event. */
@Injectable()
export class EventAgenda {
  constructor(
    private readonly details: EventDetails,
    private readonly repository: EventsRepository,
    private readonly members: EventMembersRepository,
  ) {}

  async replaceAgenda(id: string, version: number, items: AgendaItemPart[]): Promise<EventDetail> {
    const before = await this.details.get(id);
    if (confirms({ agenda: before.agenda }, { agenda: items })) return before;
    const team = new Set(await this.members.personIds(id));
    const strangers = items.flatMap((item, index) =>
      item.personIds.every((personId) => team.has(personId))
        ? []
        : [{ field: `items.${index}.personIds`, code: 'unknown' }],
    );
    if (strangers.length > 0) throw problem('invalid-input', { errors: strangers });
    await this.claim(id, version);
    await this.repository.replaceAgenda(id, items);
    return this.details.get(id);
  }

  async replaceTopics(id: string, version: number, items: EventTopicPart[]): Promise<EventDetail> {
    const before = await this.details.get(id);
    if (confirms({ topics: before.topics }, { topics: items })) return before;
    const codes = items.map((item) => item.topic);
    const twice = codes.findIndex((code, index) => codes.indexOf(code) < index);
    if (twice >= 0) {
      throw problem('invalid-input', { errors: [{ field: `items.${twice}.topic`, code: 'duplicate' }] });
    }
    await this.claim(id, version);
    await this.repository.replaceTopics(id, items);
    return this.details.get(id);
  }

  private async claim(id: string, version: number): Promise<void> {
    if (await this.repository.update(id, version, {}, new Date())) return;
    throw problem('stale', { current: await this.details.get(id) });
  }
}
