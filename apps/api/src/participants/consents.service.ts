import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../platform/database/field-cipher';
import type { FieldPlace } from '../platform/database/field-cipher';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { problem } from '../platform/http/problems';
import { confirms } from '../platform/http/request-parts';
import type { PutOutcome } from '../platform/http/request-parts';
import { EventAccess } from '../programs';
import type { ConsentDetail, ConsentList, PutConsentBody } from './consent.dto';
import type { ConsentRecordEntity } from './consent-record.entity';
import { Consents } from './consents.repository';
import { countsAsMinor } from './counts-as-minor';
import { eventYear } from './event-year';
import { ParticipantsReadModel } from './participants.read-model';

export interface ConsentSubject {
  readonly personId: string;
  readonly eventId: string | null;
  readonly minor: boolean;
}

@Injectable()
export class ConsentsService {
  constructor(
    private readonly events: EventAccess,
    private readonly readModel: ParticipantsReadModel,
    private readonly consents: Consents,
    private readonly cipher: FieldCipher,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(eventId: string, participantId: string): Promise<ConsentList> {
    const { personId } = await this.subject(eventId, participantId);
    return { items: (await this.consents.ofPerson(personId)).map((record) => this.toDetail(record)) };
  }

  async put(
    eventId: string,
    participantId: string,
    id: string,
    body: PutConsentBody,
  ): Promise<PutOutcome<ConsentDetail>> {
    return this.record(await this.subject(eventId, participantId), id, body);
  }

  /** For a minor a consent is the guardian's: given without one, it is none. */
  async record(
    subject: ConsentSubject,
    id: string,
    body: PutConsentBody,
  ): Promise<PutOutcome<ConsentDetail>> {
    const existing = await this.consents.find(id);
    if (existing) {
      const detail = this.toDetail(existing);
      if (existing.personId !== subject.personId || !confirms({ ...detail }, body))
        throw problem('id-conflict');
      return { created: false, record: detail };
    }
    if (subject.minor && body.decision === 'given' && !(body.guardianName && body.guardianRelation)) {
      throw problem('invalid-input', {
        errors: [{ field: body.guardianName ? 'guardianRelation' : 'guardianName', code: 'required' }],
      });
    }
    const record: ConsentRecordEntity = {
      organisationId: this.unitOfWork.organisationId,
      id,
      personId: subject.personId,
      eventId: subject.eventId,
      purpose: body.purpose,
      decision: body.decision,
      textVersion: body.textVersion,
      method: body.method,
      decidedOn: body.decidedOn,
      guardianCiphertext: this.cipher.seal(this.place(id), body.guardianName),
      guardianRelation: body.guardianRelation ?? null,
      recordedBy: this.unitOfWork.actor.userId,
      recordedAt: new Date(),
    };
    await this.consents.add(record);
    return { created: true, record: this.toDetail(record) };
  }

  private async subject(eventId: string, participantId: string): Promise<ConsentSubject> {
    const event = await this.events.requireEvent(eventId);
    const participant = await this.readModel.find(eventId, participantId);
    if (!participant) throw problem('not-found');
    return { personId: participant.personId, eventId, minor: countsAsMinor(participant, eventYear(event)) };
  }

  private toDetail(record: ConsentRecordEntity): ConsentDetail {
    const {
      id,
      purpose,
      decision,
      textVersion,
      method,
      decidedOn,
      guardianCiphertext,
      guardianRelation,
      recordedAt,
    } = record;
    return {
      id,
      purpose,
      decision,
      textVersion,
      method,
      decidedOn,
      guardianName: this.cipher.open(this.place(id), guardianCiphertext),
      guardianRelation,
      recordedAt: recordedAt.toISOString(),
    };
  }

  private place(rowId: string): FieldPlace {
    return {
      organisationId: this.unitOfWork.organisationId,
      table: 'consent_records',
      column: 'guardian_ciphertext',
      rowId,
    };
  }
}
