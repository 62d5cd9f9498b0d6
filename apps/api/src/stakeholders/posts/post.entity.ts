import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PostStatus, StakeholderRoleCode } from '@ikrar/domain';

/** A post in an area; it stays when its holder leaves. */
@Entity('posts')
export class PostEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  stakeholderOrganisationId: string | null;

  @Column('text')
  roleCode: StakeholderRoleCode;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text')
  areaCode: string;

  @Column('text')
  status: PostStatus;

  @Column('date', { nullable: true })
  lastContactOn: string | null;

  @Column('date', { nullable: true })
  nextContactOn: string | null;

  @Column('uuid', { nullable: true })
  agreementId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
