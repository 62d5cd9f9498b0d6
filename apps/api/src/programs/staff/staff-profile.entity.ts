import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organisation writes beside the name of its own staff and students; never of participants. */
@Entity('staff_profiles')
export class StaffProfileEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  userId: string | null;

  @Column('text', { nullable: true })
  titleBefore: string | null;

  @Column('text', { nullable: true })
  titleAfter: string | null;

  @Column('text', { nullable: true })
  position: string | null;

  @Column('text', { nullable: true })
  unit: string | null;

  @Column('text', { nullable: true })
  employmentStatus: string | null;

  @Column('text', { nullable: true })
  numberKind: string | null;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
