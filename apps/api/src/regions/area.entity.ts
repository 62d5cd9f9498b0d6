import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AreaLevel, AreaType } from '@ikrar/domain';

/** One area of the Kemendagri tree; a reference table, the same for every organisation. */
@Entity('areas')
export class AreaEntity {
  @PrimaryColumn('text')
  code: string;

  @Column('text', { nullable: true })
  parentCode: string | null;

  @Column('text')
  level: AreaLevel;

  @Column('text')
  type: AreaType;

  @Column('text')
  name: string;

  @Column('text')
  searchText: string;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('text')
  source: string;
}
