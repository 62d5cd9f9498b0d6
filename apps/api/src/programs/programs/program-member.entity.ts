import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('program_members')
export class ProgramMemberEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  programId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  duty: string;

  @Column('smallint')
  position: number;
}
