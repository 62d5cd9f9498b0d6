import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another spelling under which people look for an area. */
@Entity('area_aliases')
export class AreaAliasEntity {
  @PrimaryColumn('text')
  areaCode: string;

  @PrimaryColumn('text')
  alias: string;

  @Column('text')
  searchText: string;
}
