import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('export_pieces')
export class ExportPieceEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  exportId: string;

  @PrimaryColumn('text')
  file: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('bytea')
  bytes: Buffer;
}
