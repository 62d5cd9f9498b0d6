import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { STORED_TYPE } from './picture.dto';
import type { ReEncodedPicture } from './re-encode-picture';

export interface PictureRow {
  readonly id: string;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly sourceHash: Buffer;
}

@Injectable()
export class PictureRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False when the id is taken. */
  async insert(
    id: string,
    { bytes, width, height }: ReEncodedPicture,
    sourceHash: Buffer,
    now: Date,
  ): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `insert into pictures (organisation_id, id, media_type, width, height, bytes, source_hash, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (organisation_id, id) do nothing returning id`,
      [organisationId, id, STORED_TYPE, width, height, bytes, sourceHash, now],
    );
    return rows.length === 1;
  }

  async find(id: string): Promise<PictureRow | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: PictureRow[] = await manager.query(
      `select id, media_type "mediaType", width, height, length(bytes) size, source_hash "sourceHash"
         from pictures where organisation_id = $1 and id = $2`,
      [organisationId, id],
    );
    return rows[0] ?? null;
  }

  /** Which of these ids are pictures of the organisation. */
  async known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { id: string }[] = await manager.query(
      'select id from pictures where organisation_id = $1 and id = any ($2::uuid[])',
      [organisationId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async bytes(id: string): Promise<Buffer | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { bytes: Buffer }[] = await manager.query(
      'select bytes from pictures where organisation_id = $1 and id = $2',
      [organisationId, id],
    );
    return rows[0]?.bytes ?? null;
  }

  /** Null unless a version that is asked at this event shows the picture. */
  async bytesAtEvent(eventId: string, id: string): Promise<Buffer | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { bytes: Buffer }[] = await manager.query(
      `select p.bytes from pictures p
        where p.organisation_id = $1 and p.id = $3 and exists (
          select 1 from deployments d
            join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
           cross join jsonb_array_elements(v.content->'items') item
           where d.organisation_id = $1 and d.event_id = $2 and lower(item->>'picture') = $3::text)`,
      [organisationId, eventId, id],
    );
    return rows[0]?.bytes ?? null;
  }
}
