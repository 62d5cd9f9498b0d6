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

  @Column('text', { nullable: true })
  personalCode: string | null;

  @Column('text', { nullable: true })
  selfCode: string | null;

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

  /** The account that typed it, where it came on paper or was observed. */
  @Column('uuid', { nullable: true })
  enteredBy: string | null;

  /** The number of a blank spare sheet, for somebody who is not on the roster. */
  @Column('smallint', { nullable: true })
  spare: number | null;

  /** The import that brought it from elsewhere. */
  @Column('uuid', { nullable: true })
  importId: string | null;

  /** Received after the phase had closed, for it was finished before. */
  @Column('boolean')
  late: boolean;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null;

  @Column('timestamptz')
  receivedAt: Date;

  /** Counts corrections. */
  @Column('integer')
  version: number;
}
