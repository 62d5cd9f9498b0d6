import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('version_equivalences')
export class VersionEquivalenceEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  earlierVersionId: string;

  @Column('uuid')
  laterVersionId: string;

  @Column('jsonb')
  items: readonly { readonly earlier: string; readonly later: string }[];

  @Column('uuid')
  declaredBy: string;

  @Column('timestamptz')
  declaredAt: Date;
}
