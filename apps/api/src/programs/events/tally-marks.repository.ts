import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PreparedStatement } from '../../platform/database/hot-transaction';
import { newId } from '../../platform/database/new-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface MarkedEvent {
  readonly organisationId: string;
  readonly eventId: string;
}

type Listener = (event: MarkedEvent) => void;

/**
 * Says that the results of an event must be counted anew (ADR 0018). A mark is written in the transaction of the
 * change, so that both are there or neither; it is a row of its own, so that it waits for nobody. The events are
 * ours, and whoever changes what hangs on them may ask us; who counts them is no business of theirs.
 */
@Injectable()
export class TallyMarks {
  private listener: Listener | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  /** Told of every mark this process has committed. */
  listen(listener: Listener): void {
    this.listener = listener;
  }

  /** In the transaction of the request. */
  async mark(...eventIds: readonly string[]): Promise<void> {
    if (eventIds.length === 0) return;
    const { manager, organisationId } = this.unitOfWork;
    const now = new Date();
    const values = eventIds.flatMap((eventId) => [organisationId, eventId, newId(), now]);
    const rows = eventIds.map((_, at) => `($${at * 4 + 1}, $${at * 4 + 2}, $${at * 4 + 3}, $${at * 4 + 4})`);
    await manager.query(`insert into tally_marks (${COLUMNS}) values ${rows.join()}`, values);
    this.unitOfWork.afterCommit(() => {
      for (const eventId of eventIds) this.announce({ organisationId, eventId });
    });
  }

  /**
   * The same insert with a mark beside what it stores, and none where it stores nothing: no journey, no statement
   * and no lock more. It returns what the insert returns, which must be an `id`. Whoever commits it announces it.
   */
  marking(
    { name, text, values }: PreparedStatement,
    { organisationId, eventId }: MarkedEvent,
  ): PreparedStatement {
    const [first, second, third, fourth] = [1, 2, 3, 4].map((place) => `$${values.length + place}`);
    return {
      name: `${name}_marked`,
      text: `with stored as (${text}), marked as (insert into tally_marks (${COLUMNS})
               select ${first}::uuid, ${second}::uuid, ${third}::uuid, ${fourth}::timestamptz
                where exists (select from stored))
             select id from stored`,
      values: [...values, organisationId, eventId, newId(), new Date().toISOString()],
    };
  }

  announce(event: MarkedEvent): void {
    this.listener?.(event);
  }

  async isMarked(eventId: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      'select 1 from tally_marks where organisation_id = $1 and event_id = $2 limit 1',
      [organisationId, eventId],
    );
    return rows.length === 1;
  }

  /** Events of every organisation with marks of before this moment; outside any tenant, so ids alone. */
  async waitingSince(moment: Date): Promise<MarkedEvent[]> {
    return this.dataSource.query(
      `select distinct organisation_id "organisationId", event_id "eventId" from tally_marks where marked_at <= $1`,
      [moment],
    );
  }

  /** Every event there is, of every organisation. */
  everyEvent(): Promise<MarkedEvent[]> {
    return this.dataSource.query(
      `select distinct organisation_id "organisationId", event_id "eventId" from event_codes order by 1, 2`,
    );
  }

  /** All that the transaction sees. In a snapshot these are the marks of exactly the changes that it sees. */
  async erase(eventId: string): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query('delete from tally_marks where organisation_id = $1 and event_id = $2', [
      organisationId,
      eventId,
    ]);
  }
}

const COLUMNS = 'organisation_id, event_id, id, marked_at';
