import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('parted_matches')
export class PartedMatchEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('uuid')
  earlierResponseId: string;

  @Column('uuid')
  laterResponseId: string;

  @Column('uuid')
  partedBy: string;

  @Column('timestamptz')
  partedAt: Date;
}
