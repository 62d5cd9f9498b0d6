import { Injectable } from '@nestjs/common';
import type { ExportState } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { PutExportBody } from './export.dto';

export interface ExportRow {
  readonly id: string;
  readonly eventId: string;
  readonly options: PutExportBody;
  readonly state: ExportState;
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly createdAt: Date;
  readonly progressAt: Date;
  readonly expiresAt: Date;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

const COLUMNS = `x.id, x.event_id "eventId", x.options, x.state, x.rows_done "rowsDone", x.rows_total "rowsTotal",
  x.created_at "createdAt", x.progress_at "progressAt", x.expires_at "expiresAt",
  (select coalesce(json_agg(json_build_object('name', p.file, 'bytes', p.bytes) order by p.file), '[]')
     from (select file, sum(length(bytes))::bigint bytes from export_pieces
            where organisation_id = $1 and export_id = x.id group by file) p) files`;

@Injectable()
export class ExportRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False when the id is taken. */
  async insert(
    id: string,
    eventId: string,
    options: PutExportBody,
    now: Date,
    expiresAt: Date,
  ): Promise<boolean> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `insert into exports (organisation_id, id, event_id, options, state, rows_done, rows_total, requested_by,
                            created_at, progress_at, expires_at)
       values ($1, $2, $3, $4, 'waiting', 0, 0, $5, $6, $6, $7)
       on conflict (organisation_id, id) do nothing returning id`,
      [organisationId, id, eventId, JSON.stringify(options), actor.userId, now, expiresAt],
    );
    return rows.length === 1;
  }

  async find(eventId: string, id: string): Promise<ExportRow | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: ExportRow[] = await manager.query(
      `select ${COLUMNS} from exports x where x.organisation_id = $1 and x.event_id = $2 and x.id = $3
          and x.expires_at > now()`,
      [organisationId, eventId, id],
    );
    return rows[0] ?? null;
  }

  /** The newest of an event that have not expired. */
  list(eventId: string, limit: number): Promise<ExportRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select ${COLUMNS} from exports x where x.organisation_id = $1 and x.event_id = $2 and x.expires_at > now()
        order by x.created_at desc, x.id desc limit $3`,
      [organisationId, eventId, limit],
    );
  }

  async progress(
    id: string,
    { state, rowsDone, rowsTotal }: { state: ExportState; rowsDone: number; rowsTotal: number },
    now: Date,
  ): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update exports set state = $3, rows_done = $4, rows_total = $5, progress_at = $6
        where organisation_id = $1 and id = $2`,
      [organisationId, id, state, rowsDone, rowsTotal, now],
    );
  }

  async addPiece(id: string, file: string, number: number, bytes: Buffer): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `insert into export_pieces (organisation_id, export_id, file, number, bytes) values ($1, $2, $3, $4, $5)`,
      [organisationId, id, file, number, bytes],
    );
  }

  async piece(id: string, file: string, number: number): Promise<Buffer | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { bytes: Buffer }[] = await manager.query(
      `select bytes from export_pieces where organisation_id = $1 and export_id = $2 and file = $3 and number = $4`,
      [organisationId, id, file, number],
    );
    return rows[0]?.bytes ?? null;
  }

  /** What has expired goes with its files. */
  async removeExpired(now: Date): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query('delete from exports where organisation_id = $1 and expires_at < $2', [
      organisationId,
      now,
    ]);
  }
}
