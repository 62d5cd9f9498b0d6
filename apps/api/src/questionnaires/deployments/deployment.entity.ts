import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeploymentState, Phase } from '@ikrar/domain';

@Entity('deployments')
export class DeploymentEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('text')
  phase: Phase;

  /** 1, for follow-ups counting up. */
  @Column('smallint')
  wave: number;

  @Column('uuid')
  instrumentVersionId: string;

  @Column('text')
  state: DeploymentState;

  @Column('timestamptz', { nullable: true })
  opensAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closesAt: Date | null;

  @Column('boolean')
  presentOnly: boolean;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
