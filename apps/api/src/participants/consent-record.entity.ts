import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentDecision, ConsentMethod, ConsentPurpose } from '@ikrar/domain';

/** One decision, never changed: a withdrawal is another record. */
@Entity('consent_records')
export class ConsentRecordEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  eventId: string | null;

  @Column('text')
  purpose: ConsentPurpose;

  @Column('text')
  decision: ConsentDecision;

  @Column('text')
  textVersion: string;

  @Column('text')
  method: ConsentMethod;

  @Column('date')
  decidedOn: string;

  @Column('bytea', { nullable: true })
  guardianCiphertext: Buffer | null;

  @Column('text', { nullable: true })
  guardianRelation: string | null;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('timestamptz')
  recordedAt: Date;
}
