import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { makeJoinCode } from '@ikrar/domain';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { AgendaItemEntity } from './agenda-item.entity';
import { EventCodeEntity } from './event-code.entity';
import { EventTopicEntity } from './event-topic.entity';
import { EventEntity } from './event.entity';
import { TallyMarks } from './tally-marks.repository';

type Managed = 'organisationId' | 'id' | 'joinCode' | 'ownerId' | 'createdAt' | 'updatedAt' | 'version';
export type EventValues = Omit<EventEntity, Managed | 'state'>;
export type EventChanges = Partial<Omit<EventValues, 'programId' | 'template'> & { state: string }>;
export type AgendaValues = Omit<AgendaItemEntity, 'organisationId' | 'eventId' | 'position'>;
export type TopicValues = Omit<EventTopicEntity, 'organisationId' | 'eventId' | 'position'>;

const DRAWS = 10;
/** The year that ages are counted in, and the school. */
const COUNTED: readonly (keyof EventChanges)[] = ['startsAt', 'zone', 'institutionId'];

@Injectable()
export class EventsRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly marks: TallyMarks,
  ) {}

  /** False when there is an event with this id already. */
  async insert(id: string, ownerId: string, values: EventValues, now: Date): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const joinCode = makeJoinCode(randomBytes(16));
      const row = { organisationId, id, ownerId, joinCode, ...values };
      const result = await manager
        .createQueryBuilder()
        .insert()
        .into(EventEntity)
        .values({ ...row, state: 'planned', createdAt: now, updatedAt: now, version: 1 })
        .orIgnore()
        .returning('id')
        .execute();
      if (isOne(result.raw)) {
        await this.reserveCode(id, joinCode);
        return true;
      }
      if (await manager.existsBy(EventEntity, { organisationId, id })) return false;
    }
    throw problem('busy');
  }

  /** A code is unique over all organisations; on a clash the event takes another one. */
  private async reserveCode(eventId: string, first: string): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    let joinCode = first;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const result = await manager
        .createQueryBuilder()
        .insert()
        .into(EventCodeEntity)
        .values({ joinCode, organisationId, eventId })
        .orIgnore()
        .returning('join_code')
        .execute();
      if (isOne(result.raw)) {
        if (joinCode !== first)
          await manager.update(EventEntity, { organisationId, id: eventId }, { joinCode });
        return;
      }
      joinCode = makeJoinCode(randomBytes(16));
    }
    throw problem('busy');
  }

  async update(id: string, version: number, changes: EventChanges, now: Date): Promise<boolean> {
    const columns = Object.entries(changes).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      key === 'plannedClasses' && value !== undefined ? JSON.stringify(value) : value,
    ]);
    const values = Object.fromEntries(columns);
    const changed = await compareAndSet(this.unitOfWork, 'events', id, version, values, now);
    if (changed && COUNTED.some((key) => changes[key] !== undefined)) await this.marks.mark(id);
    return changed;
  }

  async replaceAgenda(eventId: string, items: readonly AgendaValues[]): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.delete(AgendaItemEntity, { organisationId, eventId });
    if (items.length === 0) return;
    await manager.insert(
      AgendaItemEntity,
      items.map((item, position) => ({ ...item, organisationId, eventId, position })),
    );
  }

  async replaceTopics(eventId: string, items: readonly TopicValues[]): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.delete(EventTopicEntity, { organisationId, eventId });
    if (items.length === 0) return;
    await manager.insert(
      EventTopicEntity,
      items.map((item, position) => ({ ...item, organisationId, eventId, position })),
    );
  }
}

function isOne(raw: unknown): boolean {
  return Array.isArray(raw) && raw.length === 1;
}
