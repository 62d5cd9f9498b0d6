import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '@ikrar/domain';

/** An office, school, group or firm with which a network is built. */
@Entity('stakeholder_organisations')
export class StakeholderOrganisationEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  sector: Sector;

  @Column('text')
  areaCode: string;

  @Column('uuid', { nullable: true })
  agreementId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
