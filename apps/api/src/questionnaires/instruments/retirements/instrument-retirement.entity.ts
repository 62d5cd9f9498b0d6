import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('instrument_retirements')
export class InstrumentRetirementEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  instrumentVersionId: string;

  @Column('uuid')
  retiredBy: string;

  @Column('timestamptz')
  retiredAt: Date;
}
