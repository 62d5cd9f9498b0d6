import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ParticipantRole, Sex } from '@ikrar/domain';

/**
 * A person as she was at one event: class, residence, sex and birth year stand here as given on that day,
 * so that the analysis of an event never touches a name.
 */
@Entity('participants')
export class ParticipantEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  role: ParticipantRole;

  @Column('text', { nullable: true })
  className: string | null;

  @Column('text', { nullable: true })
  represents: string | null;

  @Column('text', { nullable: true })
  sex: Sex | null;

  @Column('smallint', { nullable: true })
  birthYear: number | null;

  @Column('text', { nullable: true })
  areaCode: string | null;

  @Column('text')
  personalCode: string;

  @Column('timestamptz', { nullable: true })
  presentAt: Date | null;

  @Column('uuid', { nullable: true })
  presentBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
