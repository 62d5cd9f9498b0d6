import { Injectable } from '@nestjs/common';
import type { DeploymentState, InstrumentContent } from '@ikrar/domain';
import type { Actor } from '../../platform/auth/actor';
import { problemOfDatabaseError } from '../../platform/database/pg-errors';
import { SingleStatement } from '../../platform/database/single-statement';
import type { PreparedStatement } from '../../platform/database/single-statement';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface DeployedVersion {
  readonly state: DeploymentState;
  readonly content: InstrumentContent;
}

export interface NewResponse {
  readonly id: string;
  readonly eventId: string;
  readonly deploymentId: string;
  readonly personalCode: string;
  readonly answers: object;
  readonly score: number;
  readonly maxScore: number;
  readonly topicScores: object;
  readonly bodyHash: Buffer;
  readonly claimedAt: Date;
  readonly receivedAt: Date;
}

export interface StoredResponse {
  readonly bodyHash: Buffer;
  readonly receivedAt: Date;
}

export type Insertion = 'stored' | 'not-stored' | 'unknown-code';

@Injectable()
export class ResponseRepository {
  constructor(
    private readonly single: SingleStatement,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The one statement of the hot path: whether the phase is open, whether the id is new and whether the code
   * exists (by foreign key) are decided by the insert itself.
   */
  insert(actor: Actor, response: NewResponse): Promise<Insertion> {
    const values = valuesOf(actor.organisationId, response);
    return insertion(() => this.single.run(actor, INSERT, values));
  }

  /** The same for what comes after closing; slower, for it looks at the event too. */
  insertLate(response: NewResponse): Promise<Insertion> {
    const { manager, organisationId } = this.unitOfWork;
    return insertion(() => manager.query(INSERT_LATE, valuesOf(organisationId, response)));
  }

  /** What is stored under this id, if it came from the same personal code: other rows the public cannot see. */
  async find(id: string): Promise<StoredResponse | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: StoredResponse[] = await manager.query(
      `select body_hash "bodyHash", received_at "receivedAt" from responses where organisation_id = $1 and id = $2`,
      [organisationId, id],
    );
    return rows[0] ?? null;
  }

  /** Whether the phase would take what was finished then. */
  async takes(eventId: string, deploymentId: string, claimedAt: Date): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `select 1 from deployments d
        where d.organisation_id = $1 and d.id = $2 and d.event_id = $3 and ${takes('$4::timestamptz')}`,
      [organisationId, deploymentId, eventId, claimedAt],
    );
    return rows.length === 1;
  }

  async deployed(eventId: string, deploymentId: string): Promise<DeployedVersion | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: DeployedVersion[] = await manager.query(
      `select d.state, v.content
         from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
        where d.organisation_id = $1 and d.id = $2 and d.event_id = $3`,
      [organisationId, deploymentId, eventId],
    );
    return rows[0] ?? null;
  }
}

async function insertion(insert: () => Promise<unknown[]>): Promise<Insertion> {
  try {
    return (await insert()).length === 1 ? 'stored' : 'not-stored';
  } catch (error) {
    if (problemOfDatabaseError(error) === 'participant.unknown-code') return 'unknown-code';
    throw error;
  }
}

function valuesOf(organisationId: string, response: NewResponse): (string | number | Date | Buffer)[] {
  return [
    organisationId,
    response.id,
    response.eventId,
    response.deploymentId,
    response.personalCode,
    JSON.stringify(response.answers),
    response.score,
    response.maxScore,
    JSON.stringify(response.topicScores),
    response.bodyHash,
    response.claimedAt,
    response.receivedAt,
  ];
}

/** Open, or closed since: then for what was finished before, until the event is reported. */
const takes = (claimedAt: string): string =>
  `(d.state = 'open' or (d.state = 'closed' and ${claimedAt} <= d.closed_at
     and exists (select 1 from events e where e.organisation_id = $1 and e.id = $3 and e.state <> 'reported')))`;

const insertWhere = (condition: string): string => `
  insert into responses (organisation_id, id, event_id, deployment_id, phase, personal_code, answers, score,
                         max_score, topic_scores, body_hash, source, claimed_at, received_at)
  select $1::uuid, $2::uuid, $3::uuid, d.id, d.phase, $5, $6::jsonb, $7::integer, $8::integer, $9::jsonb,
         $10::bytea, 'phone', $11::timestamptz, $12::timestamptz
    from deployments d
   where d.organisation_id = $1 and d.id = $4 and d.event_id = $3 and ${condition}
  on conflict (organisation_id, id) do nothing
  returning id`;

const INSERT: PreparedStatement = {
  name: 'insert_response',
  text: insertWhere(`d.state = 'open'`),
};

const INSERT_LATE = insertWhere(takes('$11::timestamptz'));
