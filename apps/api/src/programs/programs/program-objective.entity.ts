import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('program_objectives')
export class ProgramObjectiveEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  programId: string;

  @Column('smallint')
  position: number;

  /** The default objective it began as; null when the team wrote its own. */
  @Column('text', { nullable: true })
  code: string | null;

  @Column('text')
  text: string;

  /** What the team wants to see reached, in per cent of the points or of the scale. */
  @Column('smallint', { nullable: true })
  targetPercent: number | null;
}
