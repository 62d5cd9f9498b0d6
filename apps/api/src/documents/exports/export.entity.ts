import type { ExportState } from '@ikrar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PutExportBody } from './export.dto';

@Entity('exports')
export class ExportEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('jsonb')
  options: PutExportBody;

  @Column('text')
  state: ExportState;

  @Column('integer')
  rowsDone: number;

  @Column('integer')
  rowsTotal: number;

  @Column('uuid')
  requestedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  progressAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
