import type { AnalysisItem, CountedSpreadsheet, Tally } from '@ikrar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a tally of somebody's spreadsheet was counted by, and the words of its questions. */
export interface AnalysisDesign {
  readonly counted: CountedSpreadsheet['design'];
  readonly items: readonly AnalysisItem[];
}

@Entity('analyses')
export class AnalysisEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('jsonb')
  design: AnalysisDesign;

  @Column('jsonb')
  tally: Tally;

  /** Of the files and what they mean, so that the same analysis is confirmed. */
  @Column('bytea')
  bodyHash: Buffer;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
