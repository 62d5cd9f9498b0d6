import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tally, WavesComparison } from '@ikrar/domain';
import type { CountedDesign } from './counted-design';

@Entity('event_tallies')
export class EventTallyEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  eventId: string;

  /** What before and after are compared by; tallies of one key add up. */
  @Column('text')
  measureKey: string;

  @Column('jsonb')
  design: CountedDesign;

  @Column('jsonb')
  tally: Tally;

  /** Three and more waves have no small table: computed from the answers. */
  @Column('jsonb', { nullable: true })
  overWaves: WavesComparison | null;

  /** Answers that were read for it. */
  @Column('integer')
  responses: number;

  @Column('timestamptz')
  computedAt: Date;

  @Column('integer')
  version: number;
}
