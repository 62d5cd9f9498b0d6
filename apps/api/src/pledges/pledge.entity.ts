import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DutyCode, PledgeSource, PledgeStatus } from '@ikrar/domain';

@Entity('pledges')
export class PledgeEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  personalCode: string;

  @Column('uuid')
  pledgeTextId: string;

  @Column('text', { array: true })
  duties: DutyCode[];

  /** The kelurahan or kecamatan whose team it is for. */
  @Column('text')
  areaCode: string;

  @Column('text')
  status: PledgeStatus;

  /** Who takes the next step. */
  @Column('uuid')
  ownerId: string;

  @Column('date', { nullable: true })
  nextContactOn: string | null;

  /** What the person said herself; shared is only what carries an agreement. */
  @Column('boolean')
  shareWanted: boolean;

  @Column('uuid', { nullable: true })
  guardianConsentId: string | null;

  @Column('uuid', { nullable: true })
  agreementId: string | null;

  /** The name as the office may read it; never a minor's. */
  @Column('text', { nullable: true })
  sharedName: string | null;

  @Column('text')
  source: PledgeSource;

  @Column('bytea', { nullable: true })
  bodyHash: Buffer | null;

  @Column('timestamptz')
  pledgedAt: Date;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
