import { Injectable } from '@nestjs/common';
import type { DeploymentState, InstrumentContent } from '@ikrar/domain';
import type { Actor } from '../../platform/auth/actor';
import { GroupCommit } from '../../platform/database/group-commit';
import { causedByOneRow, problemOfDatabaseError } from '../../platform/database/pg-errors';
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

interface Sent {
  readonly actor: Actor;
  readonly response: NewResponse;
}

@Injectable()
export class ResponseRepository {
  /**
   * What the phones of an event send while earlier answers are being written is written together. One group at
   * a time: two would hold locks on the same deployment, and PostgreSQL keeps lists of who holds them.
   */
  private readonly groups = new GroupCommit<Sent, Insertion>({
    commit: (group) => this.insertGroup(group),
    identity: ({ response }) => response.id,
    causedByOne: causedByOneRow,
    abreast: 1,
    largest: 32,
  });

  constructor(
    private readonly single: SingleStatement,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The one statement of the hot path: whether the phase is open, whether the id is new and whether the code
   * exists (by foreign key) are decided by the insert itself.
   */
  async insert(actor: Actor, response: NewResponse): Promise<Insertion> {
    const hall = `${actor.organisationId} ${response.eventId}`;
    return unlessUnknown(this.groups.add(hall, { actor, response }));
  }

  /** The same for what comes after closing; slower, for it looks at the event too. */
  async insertLate(response: NewResponse): Promise<Insertion> {
    const { manager, organisationId } = this.unitOfWork;
    const insertion = manager
      .query<{ id: string }[]>(INSERT_LATE, valuesOf(organisationId, [response]))
      .then((rows): Insertion => (rows.length === 1 ? 'stored' : 'not-stored'));
    return unlessUnknown(insertion);
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
        where d.organisation_id = $1 and d.event_id = $2 and d.id = $3 and ${takes('$4::timestamptz')}`,
      [organisationId, eventId, deploymentId, claimedAt],
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

  private async insertGroup(group: readonly Sent[]): Promise<Insertion[]> {
    const [first] = group;
    if (!first) return [];
    const scope = group.flatMap(({ actor }) => actor.scope);
    const responses = group.map(({ response }) => response);
    const values = valuesOf(first.actor.organisationId, responses);
    const rows = await this.single.run<{ id: string }>({ ...first.actor, scope }, INSERT, values);
    const stored = new Set(rows.map(({ id }) => id));
    return responses.map(({ id }) => (stored.has(id) ? 'stored' : 'not-stored'));
  }
}

async function unlessUnknown(insertion: Promise<Insertion>): Promise<Insertion> {
  try {
    return await insertion;
  } catch (error) {
    if (problemOfDatabaseError(error) === 'participant.unknown-code') return 'unknown-code';
    throw error;
  }
}

/** Organisation, event and the rows, as the statements below take them. */
function valuesOf(organisationId: string, responses: readonly NewResponse[]): string[] {
  const rows = responses.map((response) => ({ ...response, bodyHash: response.bodyHash.toString('hex') }));
  return [organisationId, responses[0]?.eventId ?? '', JSON.stringify(rows)];
}

/** Open, or closed since: then for what was finished before, until the event is reported. */
const takes = (claimedAt: string): string =>
  `(d.state = 'open' or (d.state = 'closed' and ${claimedAt} <= d.closed_at
     and exists (select 1 from events e where e.organisation_id = $1 and e.id = $2 and e.state <> 'reported')))`;

/** By id, so that two groups with a row in common wait for each other in one order. */
const insertWhere = (condition: string): string => `
  insert into responses (organisation_id, id, event_id, deployment_id, phase, personal_code, answers, score,
                         max_score, topic_scores, body_hash, source, claimed_at, received_at)
  select $1::uuid, r.id, $2::uuid, d.id, d.phase, r."personalCode", r.answers, r.score, r."maxScore",
         r."topicScores", decode(r."bodyHash", 'hex'), 'phone', r."claimedAt", r."receivedAt"
    from json_to_recordset($3::json)
           as r (id uuid, "deploymentId" uuid, "personalCode" text, answers jsonb, score integer, "maxScore" integer,
                 "topicScores" jsonb, "bodyHash" text, "claimedAt" timestamptz, "receivedAt" timestamptz)
    join deployments d
      on d.organisation_id = $1 and d.event_id = $2 and d.id = r."deploymentId" and ${condition}
   order by r.id
  on conflict (organisation_id, id) do nothing
  returning id`;

const INSERT: PreparedStatement = {
  name: 'insert_responses',
  text: insertWhere(`d.state = 'open'`),
};

const INSERT_LATE = insertWhere(takes('r."claimedAt"'));
