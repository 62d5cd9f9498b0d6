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

  @Column('timestamptz')
  createdAt: Date;
}
