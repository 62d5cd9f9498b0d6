import { Injectable } from '@nestjs/common';
import type { DeploymentState, InstrumentContent, Phase } from '@ikrar/domain';
import type { Actor } from '../../platform/auth/actor';
import { GroupCommit } from '../../platform/database/group-commit';
import { causedByOneRow, problemOfDatabaseError } from '../../platform/database/pg-errors';
import { HotTransaction } from '../../platform/database/hot-transaction';
import type { PreparedStatement } from '../../platform/database/hot-transaction';
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

interface OpenDeployment {
  readonly id: string;
  readonly phase: Phase;
}

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
    largest: 16,
  });

  constructor(
    private readonly hot: HotTransaction,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The hot path: whether the id is new and whether the code exists (by foreign key) is decided by the insert. */
  async insert(actor: Actor, response: NewResponse): Promise<Insertion> {
    const hall = `${actor.organisationId} ${response.eventId}`;
    return unlessUnknown(this.groups.add(hall, { actor, response }));
  }

  /** The same for what comes after closing; slower, for it looks at the event too. */
  async insertLate(response: NewResponse): Promise<Insertion> {
    const { manager, organisationId } = this.unitOfWork;
    const insertion = manager
      .query<{ id: string }[]>(INSERT_LATE, valuesOf(organisationId, response))
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

  private async insertGroup(group: readonly Sent[]): Promise<Insertion[]> {
    const [first] = group;
    if (!first) return [];
    const { organisationId } = first.actor;
    const actor = { ...first.actor, scope: group.flatMap(({ actor: { scope } }) => scope) };
    const responses = group.map(({ response }) => response);
    const rows = await this.hot.run<OpenDeployment, { id: string }>(
      actor,
      { ...OPEN, values: [organisationId, first.response.eventId] },
      (open) => {
        const phases = new Map(open.map(({ id, phase }) => [id, phase]));
        const accepted = responses.flatMap((response) => {
          const phase = phases.get(response.deploymentId);
          return phase === undefined ? [] : [{ ...response, phase }];
        });
        return accepted.length === 0 ? null : insertAll(organisationId, accepted);
      },
    );
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

function valuesOf(organisationId: string, response: NewResponse): unknown[] {
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
    response.claimedAt.toISOString(),
    response.receivedAt.toISOString(),
  ];
}

/** Open, or closed since: then for what was finished before, until the event is reported. */
const takes = (claimedAt: string): string =>
  `(d.state = 'open' or (d.state = 'closed' and ${claimedAt} <= d.closed_at
     and exists (select 1 from events e where e.organisation_id = $1 and e.id = $3 and e.state <> 'reported')))`;

const COLUMNS = `organisation_id, id, event_id, deployment_id, personal_code, answers, score, max_score, topic_scores,
                 body_hash, claimed_at, received_at, phase, source, late`;

const ONCE = 'on conflict (organisation_id, id) do nothing returning id';

const OPEN = {
  name: 'open_deployments',
  text: `select id, phase from deployments where organisation_id = $1 and event_id = $2 and state = 'open'`,
};

/** By id, so that two groups with a row in common wait for each other in one order. */
function insertAll(
  organisationId: string,
  responses: readonly (NewResponse & { readonly phase: Phase })[],
): PreparedStatement {
  const inOrder = responses.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const rows = inOrder.map((response) => [...valuesOf(organisationId, response), response.phase]);
  const width = rows[0]?.length ?? 0;
  const places = rows.map((row, at) => row.map((_, column) => `$${at * width + column + 1}`));
  return {
    name: `insert_responses_${rows.length}`,
    text: `insert into responses (${COLUMNS}) values ${places.map((row) => `(${row.join()}, 'phone', false)`).join()} ${ONCE}`,
    values: rows.flat(),
  };
}

const INSERT_LATE = `
  insert into responses (${COLUMNS})
  select $1::uuid, $2::uuid, $3::uuid, d.id, $5, $6::jsonb, $7::integer, $8::integer, $9::jsonb, $10::bytea,
         $11::timestamptz, $12::timestamptz, d.phase, 'phone', true
    from deployments d
   where d.organisation_id = $1 and d.id = $4 and d.event_id = $3 and ${takes('$11::timestamptz')}
  ${ONCE}`;
