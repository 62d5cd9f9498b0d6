import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@ikrar/domain';

@Entity('invitations')
export class Invitation {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  displayName: string;

  @Column('text')
  role: Role;

  @Column('text', { nullable: true })
  areaCode: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
