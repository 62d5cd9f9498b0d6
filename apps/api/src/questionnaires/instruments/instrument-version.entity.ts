import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InstrumentContent, InstrumentVersionStatus } from '@ikrar/domain';

@Entity('instrument_versions')
export class InstrumentVersionEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  instrumentId: string;

  @Column('smallint')
  number: number;

  @Column('text')
  status: InstrumentVersionStatus;

  @Column('jsonb')
  content: InstrumentContent;

  @Column('uuid', { nullable: true })
  basedOnId: string | null;

  @Column('text', { nullable: true })
  libraryCode: string | null;

  @Column('smallint', { nullable: true })
  libraryEdition: number | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
