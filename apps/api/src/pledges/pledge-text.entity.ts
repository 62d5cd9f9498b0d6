import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DutyCode, LocalisedText } from '@ikrar/domain';

/** A wording of the pledge. It never changes: the next wording is the next number. */
@Entity('pledge_texts')
export class PledgeTextEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('smallint')
  number: number;

  @Column('text')
  title: string;

  @Column('jsonb')
  content: LocalisedText;

  @Column('text', { array: true })
  duties: DutyCode[];

  @Column('timestamptz')
  publishedAt: Date;
}
