import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PledgeStatus } from '@ikrar/domain';

/** One step in the history of a pledge, never changed. */
@Entity('pledge_changes')
export class PledgeChangeEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  pledgeId: string;

  @Column('text', { nullable: true })
  fromStatus: PledgeStatus | null;

  @Column('text')
  toStatus: PledgeStatus;

  @Column('date', { nullable: true })
  nextContactOn: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  changedBy: string | null;

  @Column('timestamptz')
  changedAt: Date;
}
