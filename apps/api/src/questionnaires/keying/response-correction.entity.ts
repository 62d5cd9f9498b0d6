import type { Answer, CorrectionReason } from '@ikrar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('response_corrections')
export class ResponseCorrectionEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  responseId: string;

  @Column('text')
  itemId: string;

  @Column('jsonb', { nullable: true })
  before: Answer;

  @Column('jsonb', { nullable: true })
  after: Answer;

  @Column('text')
  reason: CorrectionReason;

  @Column('uuid')
  correctedBy: string;

  @Column('timestamptz')
  correctedAt: Date;
}
