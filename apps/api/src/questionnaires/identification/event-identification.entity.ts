import type { Identification } from '@ikrar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event_identifications')
export class EventIdentificationEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  eventId: string;

  @Column('text')
  identification: Identification;

  @Column('jsonb', { nullable: true })
  recipe: object | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
