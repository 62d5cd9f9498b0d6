import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HolderBasis } from '@ikrar/domain';

/** A person who holds a post, or held it until a day. */
@Entity('post_holders')
export class PostHolderEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @Column('text')
  fullName: string;

  @Column('bytea', { nullable: true })
  phoneCiphertext: Buffer | null;

  @Column('text')
  basis: HolderBasis;

  @Column('date', { nullable: true })
  heldSince: string | null;

  @Column('date', { nullable: true })
  heldUntil: string | null;

  @Column('date', { nullable: true })
  verifiedOn: string | null;

  /** The area of the post, for the policies of what is shared. */
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
