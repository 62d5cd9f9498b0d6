import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A school or other host, recorded once and used again over events. */
@Entity('institutions')
export class InstitutionEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  npsn: string | null;

  @Column('text', { nullable: true })
  nsm: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text')
  areaCode: string;

  @Column('text', { nullable: true })
  contactName: string | null;

  @Column('text', { nullable: true })
  contactPosition: string | null;

  @Column('bytea', { nullable: true })
  contactPhoneCiphertext: Buffer | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
