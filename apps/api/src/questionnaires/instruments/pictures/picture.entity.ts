import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pictures')
export class PictureEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  mediaType: string;

  @Column('smallint')
  width: number;

  @Column('smallint')
  height: number;

  @Column('bytea')
  bytes: Buffer;

  /** SHA-256 of the file that was sent: the same file again is the same picture. */
  @Column('bytea')
  sourceHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;
}
