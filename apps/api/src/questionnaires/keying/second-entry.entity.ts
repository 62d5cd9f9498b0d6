import type { Answers } from '@ikrar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('second_entries')
export class SecondEntryEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  responseId: string;

  @Column('jsonb')
  answers: Answers;

  @Column('uuid')
  enteredBy: string;

  @Column('timestamptz')
  enteredAt: Date;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
