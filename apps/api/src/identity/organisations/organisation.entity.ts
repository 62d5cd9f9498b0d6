import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '@ikrar/domain';

@Entity('organisations')
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  shortName: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('text', { nullable: true })
  areaCode: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
