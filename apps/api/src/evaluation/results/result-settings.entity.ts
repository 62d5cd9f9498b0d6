import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvaluationSettings } from '@ikrar/domain';

/** What a team may decide itself; targets are the program's. */
export type ChosenSettings = Pick<EvaluationSettings, 'knowledgeBands' | 'gainBounds'>;

@Entity('result_settings')
export class ResultSettingsEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  eventId: string;

  @Column('jsonb')
  settings: ChosenSettings;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
