import { Injectable } from '@nestjs/common';
import { AGE_BANDS, ageBand, classCounts, normaliseSearch, PARTICIPANT_ROLES, SEXES } from '@ikrar/domain';
import { EventAccess } from '../programs';
import type { AttendanceCounts, SexAgeCount } from './attendance.dto';
import { eventYear } from './event-year';
import { ParticipantsReadModel } from './participants.read-model';
import type { CountedParticipant } from './participants.read-model';

@Injectable()
export class AttendanceService {
  constructor(
    private readonly events: EventAccess,
    private readonly readModel: ParticipantsReadModel,
  ) {}

  async counts(eventId: string): Promise<AttendanceCounts> {
    const event = await this.events.requireEvent(eventId);
    const all = await this.readModel.counted(eventId);
    const planned = await this.readModel.planned(eventId);
    const participants = all.filter((one) => one.role === 'participant');
    const represented = all
      .filter((one) => one.present && one.represents)
      .map((one) => normaliseSearch(one.represents ?? ''));
    return {
      planned: planned.size,
      byRole: PARTICIPANT_ROLES.map((role) => ({ role, ...tally(all.filter((one) => one.role === role)) })),
      bySexAndAge: sexAndAge(participants, eventYear(event)),
      byClass: classCounts(
        planned.classes,
        participants.filter((one) => one.present).map((one) => one.className),
      ),
      organisationsPresent: new Set(represented).size,
    };
  }
}

function sexAndAge(participants: readonly CountedParticipant[], year: number): SexAgeCount[] {
  const cells = [...SEXES, null].flatMap((sex) =>
    [...AGE_BANDS, null].map((band) => {
      const inside = participants.filter((one) => one.sex === sex && ageBand(one.birthYear, year) === band);
      return { sex, ageBand: band, ...tally(inside) };
    }),
  );
  return cells.filter((cell) => cell.registered > 0);
}

function tally(participants: readonly CountedParticipant[]): { registered: number; present: number } {
  return { registered: participants.length, present: participants.filter((one) => one.present).length };
}
