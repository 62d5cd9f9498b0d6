import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers, Phase, ResponseSource } from '@ikrar/domain';

@Entity('responses')
export class ResponseEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('uuid')
  deploymentId: string;

  @Column('text')
  phase: Phase;

  @Column('text')
  personalCode: string;

  @Column('jsonb')
  answers: Answers;

  @Column('integer')
  score: number;

  @Column('integer')
  maxScore: number;

  @Column('jsonb')
  topicScores: Readonly<Record<string, number>>;

  @Column('bytea')
  bodyHash: Buffer;

  @Column('text')
  source: ResponseSource;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null;

  @Column('timestamptz')
  receivedAt: Date;
}
