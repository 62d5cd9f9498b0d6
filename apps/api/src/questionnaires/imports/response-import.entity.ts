import type { ResponseMapping } from '@ikrar/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('response_imports')
export class ResponseImportEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('text')
  fileName: string;

  /** Of the names of the columns: by it the next file of the same form finds the mapping. */
  @Column('bytea')
  headerHash: Buffer;

  @Column('jsonb')
  mapping: ResponseMapping;

  /** Of file and order, so that the same import is confirmed. */
  @Column('bytea')
  bodyHash: Buffer;

  @Column('integer')
  stored: number;

  /** Of those stored: rows that belong to nobody known. */
  @Column('integer')
  anonymous: number;

  @Column('integer')
  same: number;

  @Column('integer')
  leftOut: number;

  @Column('uuid')
  importedBy: string;

  @Column('timestamptz')
  importedAt: Date;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}
