import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AreaTag } from '@ikrar/domain';

/** What an organisation says about an area. */
@Entity('area_tags')
export class AreaTagEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('text')
  areaCode: string;

  @PrimaryColumn('text')
  tag: AreaTag;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
