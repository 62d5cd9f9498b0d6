import { Injectable } from '@nestjs/common';
import type { Answer, Answers, CorrectionReason, InstrumentContent, ResponseSource } from '@ikrar/domain';
import { newId } from '../../platform/database/new-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface KnownResponse {
  readonly id: string;
  readonly deploymentId: string;
  readonly personalCode: string | null;
  readonly selfCode: string | null;
  readonly spare: number | null;
  readonly source: ResponseSource;
  readonly enteredBy: string | null;
  readonly answers: Answers;
  readonly score: number;
  readonly maxScore: number;
  readonly receivedAt: Date;
  readonly late: boolean;
  readonly version: number;
  readonly content: InstrumentContent;
}

export interface CorrectionRow {
  readonly itemId: string;
  readonly before: Answer;
  readonly after: Answer;
  readonly reason: CorrectionReason;
  readonly correctedBy: string;
  readonly correctedAt: Date;
}

export interface SecondEntryRow {
  readonly id: string;
  readonly responseId: string;
  readonly answers: Answers;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  readonly settledAt: Date | null;
}

export type AnswerChange = Pick<CorrectionRow, 'itemId' | 'before' | 'after'>;

const SECOND = `id, response_id "responseId", answers, entered_by "enteredBy", entered_at "enteredAt", settled_at "settledAt"`;

@Injectable()
export class EntryRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One response of the event with its questions; held against other writers when it shall be changed. */
  async response(eventId: string, id: string, hold: 'held' | 'free' = 'free'): Promise<KnownResponse | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: KnownResponse[] = await manager.query(
      `select r.id, r.deployment_id "deploymentId", r.personal_code "personalCode", r.self_code "selfCode", r.spare,
              r.source, r.entered_by "enteredBy", r.answers, r.score, r.max_score "maxScore",
              r.received_at "receivedAt", r.late, r.version, v.content
         from responses r
         join deployments d on d.organisation_id = r.organisation_id and d.id = r.deployment_id
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
        where r.organisation_id = $1 and r.event_id = $2 and r.id = $3 ${hold === 'held' ? 'for no key update of r' : ''}`,
      [organisationId, eventId, id],
    );
    return rows[0] ?? null;
  }

  corrections(responseId: string): Promise<CorrectionRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select item_id "itemId", before, after, reason, corrected_by "correctedBy", corrected_at "correctedAt"
         from response_corrections where organisation_id = $1 and response_id = $2 order by corrected_at, id`,
      [organisationId, responseId],
    );
  }

  /** The new answers, and beside them each old one, who changed it and why. */
  async correct(
    { id, version }: KnownResponse,
    corrected: { readonly answers: Answers; readonly score: number; readonly topicScores: object },
    changes: readonly AnswerChange[],
    reason: CorrectionReason,
    now: Date,
  ): Promise<void> {
    const { actor, manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update responses set answers = $3, score = $4, topic_scores = $5, version = $6
        where organisation_id = $1 and id = $2`,
      [
        organisationId,
        id,
        JSON.stringify(corrected.answers),
        corrected.score,
        JSON.stringify(corrected.topicScores),
        version + 1,
      ],
    );
    const rows = changes.map(({ itemId, before, after }) => [
      ...[organisationId, newId(), id, itemId, JSON.stringify(before), JSON.stringify(after)],
      ...[reason, actor.userId, now],
    ]);
    const places = rows.map(
      (row, at) => `(${row.map((_, column) => `$${at * row.length + column + 1}`).join()})`,
    );
    await manager.query(
      `insert into response_corrections
         (organisation_id, id, response_id, item_id, before, after, reason, corrected_by, corrected_at)
       values ${places.join()}`,
      rows.flat(),
    );
  }

  async secondEntry(eventId: string, id: string): Promise<SecondEntryRow | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: SecondEntryRow[] = await manager.query(
      `select ${SECOND} from second_entries s
        where s.organisation_id = $1 and s.id = $2 and exists (select 1 from responses r
              where r.organisation_id = $1 and r.id = s.response_id and r.event_id = $3)`,
      [organisationId, id, eventId],
    );
    return rows[0] ?? null;
  }

  /** False when the id, or the sheet, has a second entry already. */
  async insertSecondEntry(id: string, responseId: string, answers: Answers, now: Date): Promise<boolean> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `insert into second_entries (organisation_id, id, response_id, answers, entered_by, entered_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
      [organisationId, id, responseId, JSON.stringify(answers), actor.userId, now],
    );
    return rows.length === 1;
  }

  async settle(id: string, now: Date): Promise<void> {
    const { actor, manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update second_entries set settled_by = $3, settled_at = $4
        where organisation_id = $1 and id = $2 and settled_at is null`,
      [organisationId, id, actor.userId, now],
    );
  }
}
