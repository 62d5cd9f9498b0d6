import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody an organisation knows: staff, students, participants, holders of posts. */
@Entity('people')
export class PersonEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  fullName: string;

  @Column('text', { nullable: true })
  sex: string | null;

  @Column('smallint', { nullable: true })
  birthYear: number | null;

  @Column('text', { nullable: true })
  areaCode: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
