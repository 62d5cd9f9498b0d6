import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlannedClass } from '@ikrar/domain';

@Entity('events')
export class EventEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  programId: string;

  @Column('text')
  title: string;

  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  template: string | null;

  @Column('text', { array: true })
  methods: string[];

  @Column('text', { nullable: true })
  purpose: string | null;

  @Column('text', { nullable: true })
  learningSummary: string | null;

  @Column('text')
  targetGroup: string;

  @Column('smallint', { nullable: true })
  targetAgeMin: number | null;

  @Column('smallint', { nullable: true })
  targetAgeMax: number | null;

  @Column('integer', { nullable: true })
  plannedSize: number | null;

  @Column('jsonb')
  plannedClasses: PlannedClass[];

  @Column('uuid', { nullable: true })
  institutionId: string | null;

  @Column('text', { nullable: true })
  venueName: string | null;

  @Column('text', { nullable: true })
  areaCode: string | null;

  @Column('timestamptz', { nullable: true })
  startsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  @Column('text')
  zone: string;

  @Column('text')
  state: string;

  @Column('text')
  joinCode: string;

  @Column('uuid')
  ownerId: string;

  @Column('uuid', { nullable: true })
  pledgeTextId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
