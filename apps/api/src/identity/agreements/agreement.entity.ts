import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sharing_agreements')
export class Agreement {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  officeName: string;

  @Column('text')
  areaCode: string;

  @Column('text', { nullable: true })
  document: string | null;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
