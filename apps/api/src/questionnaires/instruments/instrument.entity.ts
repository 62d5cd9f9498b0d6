import type { InstrumentPurpose } from '@ikrar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('instruments')
export class InstrumentEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  purpose: InstrumentPurpose;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
