import { Injectable } from '@nestjs/common';
import type { Answers, Phase, ResponseMapping } from '@ikrar/domain';
import { newId } from '../../platform/database/new-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { ResponseImportEntity } from './response-import.entity';

export type StoredImport = Omit<ResponseImportEntity, 'organisationId' | 'headerHash'>;
export type NewImport = Omit<ResponseImportEntity, 'organisationId' | 'undoneBy' | 'undoneAt' | 'mapping'> & {
  readonly mapping: ResponseMapping;
};

export interface ImportedResponse {
  readonly deploymentId: string;
  readonly phase: Phase;
  readonly personalCode: string | null;
  readonly selfCode: string | null;
  readonly answers: Answers;
  readonly score: number;
  readonly maxScore: number;
  readonly topicScores: object;
  readonly bodyHash: Buffer;
  readonly claimedAt: string | null;
  readonly receivedAt: Date;
}

const COLUMNS = `id, event_id "eventId", file_name "fileName", mapping, body_hash "bodyHash", stored, anonymous, same,
  left_out "leftOut", imported_by "importedBy", imported_at "importedAt", undone_by "undoneBy", undone_at "undoneAt"`;
const ROWS_AT_ONCE = 200;

@Injectable()
export class ResponseImportRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One import at a time: two of the same file would not see each other's rows. */
  async hold(eventId: string): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query('select id from events where organisation_id = $1 and id = $2 for no key update', [
      organisationId,
      eventId,
    ]);
  }

  list(eventId: string): Promise<StoredImport[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select ${COLUMNS} from response_imports where organisation_id = $1 and event_id = $2 order by imported_at desc, id desc`,
      [organisationId, eventId],
    );
  }

  /** By its id alone, for the id of another event is taken too. */
  async find(id: string): Promise<StoredImport | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: StoredImport[] = await manager.query(
      `select ${COLUMNS} from response_imports where organisation_id = $1 and id = $2`,
      [organisationId, id],
    );
    return rows[0] ?? null;
  }

  async insert(done: NewImport): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `insert into response_imports (organisation_id, id, event_id, file_name, header_hash, mapping, body_hash, stored,
                                     anonymous, same, left_out, imported_by, imported_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[
          organisationId,
          done.id,
          done.eventId,
          done.fileName,
          done.headerHash,
          JSON.stringify(done.mapping),
        ],
        ...[
          done.bodyHash,
          done.stored,
          done.anonymous,
          done.same,
          done.leftOut,
          done.importedBy,
          done.importedAt,
        ],
      ],
    );
  }

  async insertResponses(
    eventId: string,
    importId: string,
    responses: readonly ImportedResponse[],
  ): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    for (let from = 0; from < responses.length; from += ROWS_AT_ONCE) {
      const rows = responses
        .slice(from, from + ROWS_AT_ONCE)
        .map((one) => [
          ...[organisationId, newId(), eventId, one.deploymentId, one.phase, one.personalCode, one.selfCode],
          ...[
            JSON.stringify(one.answers),
            one.score,
            one.maxScore,
            JSON.stringify(one.topicScores),
            one.bodyHash,
          ],
          ...[one.claimedAt, one.receivedAt, importId],
        ]);
      const places = rows.map(
        (row, at) =>
          `(${row.map((_, column) => `$${at * row.length + column + 1}`).join()}, 'imported', false, 1)`,
      );
      await manager.query(
        `insert into responses (organisation_id, id, event_id, deployment_id, phase, personal_code, self_code, answers,
                                score, max_score, topic_scores, body_hash, claimed_at, received_at, import_id, source,
                                late, version)
         values ${places.join()}`,
        rows.flat(),
      );
    }
  }

  /** The phases whose figures an undoing changes; the responses are held until it is done. */
  async holdResponses(importId: string): Promise<{ phases: Phase[]; corrected: boolean }> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { phase: Phase }[] = await manager.query(
      'select phase from responses where organisation_id = $1 and import_id = $2 for update',
      [organisationId, importId],
    );
    const corrections: unknown[] = await manager.query(
      `select 1 from response_corrections c join responses r on r.organisation_id = c.organisation_id and r.id = c.response_id
        where r.organisation_id = $1 and r.import_id = $2 limit 1`,
      [organisationId, importId],
    );
    return { phases: [...new Set(rows.map(({ phase }) => phase))], corrected: corrections.length > 0 };
  }

  async undo(importId: string, now: Date): Promise<void> {
    const { actor, manager, organisationId } = this.unitOfWork;
    await manager.query(
      `delete from parted_matches where organisation_id = $1 and exists (select 1 from responses r
         where r.organisation_id = $1 and r.import_id = $2
           and r.id in (parted_matches.earlier_response_id, parted_matches.later_response_id))`,
      [organisationId, importId],
    );
    await manager.query('delete from responses where organisation_id = $1 and import_id = $2', [
      organisationId,
      importId,
    ]);
    await manager.query(
      'update response_imports set undone_by = $3, undone_at = $4 where organisation_id = $1 and id = $2',
      [organisationId, importId, actor.userId, now],
    );
  }
}
