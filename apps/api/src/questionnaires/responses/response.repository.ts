import { Injectable } from '@nestjs/common';
import { admitResponse, fitsIdentification } from '@ikrar/domain';
import type { AdmittingDeployment, EventState, Identification, Phase, ResponseSource } from '@ikrar/domain';
import type { Actor } from '../../platform/auth/actor';
import { GroupCommit } from '../../platform/database/group-commit';
import { HotTransaction } from '../../platform/database/hot-transaction';
import type { PreparedStatement } from '../../platform/database/hot-transaction';
import { causedByOneRow, problemOfDatabaseError } from '../../platform/database/pg-errors';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { TallyMarks } from '../../programs';

export interface NewResponse {
  readonly id: string;
  readonly eventId: string;
  readonly deploymentId: string;
  readonly instrumentVersionId: string;
  readonly personalCode: string | null;
  readonly selfCode: string | null;
  readonly answers: object;
  readonly score: number;
  readonly maxScore: number;
  readonly topicScores: object;
  readonly bodyHash: Buffer;
  readonly source: ResponseSource;
  /** The account that typed a sheet of paper. */
  readonly enteredBy?: string | null;
  /** The number of a blank spare sheet. */
  readonly spare?: number | null;
  /** Null on paper: nobody notes the minute. */
  readonly claimedAt: Date | null;
  readonly receivedAt: Date;
}

export interface StoredResponse {
  readonly bodyHash: Buffer;
  readonly receivedAt: Date;
}

/** What decides whether a deployment takes a response; its phase is stored beside it. */
export interface DeploymentFacts extends AdmittingDeployment {
  readonly id: string;
  readonly phase: Phase;
  readonly instrumentVersionId: string;
  readonly presentOnly: boolean;
  readonly identification: Identification;
}

export interface LateFacts extends DeploymentFacts {
  readonly eventState: EventState;
  /** Whether the holder of the code was marked present; null when nobody holds it. */
  readonly present: boolean | null;
}

export type Insertion = 'stored' | 'not-stored' | 'unknown-code';

interface HotFacts extends DeploymentFacts {
  /** Codes of this group whose holders are present; null when it does not matter. */
  readonly present: string[] | null;
}

interface Sent {
  readonly actor: Actor;
  readonly response: NewResponse & { readonly claimedAt: Date };
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
    private readonly marks: TallyMarks,
  ) {}

  /** The hot path: whether the id is new and whether the code exists (by foreign key) is decided by the insert. */
  async insert(actor: Actor, response: Sent['response']): Promise<Insertion> {
    const hall = `${actor.organisationId} ${response.eventId}`;
    return unlessUnknown(this.groups.add(hall, { actor, response }));
  }

  /** One response in the transaction of the request, by whoever decided that it may come. */
  async insertOne(response: NewResponse, phase: Phase, late: boolean): Promise<Insertion> {
    const { manager, organisationId } = this.unitOfWork;
    const event = { organisationId, eventId: response.eventId };
    const { text, values } = this.marks.marking(
      insertAll(organisationId, [{ ...response, phase, late }]),
      event,
    );
    this.unitOfWork.afterCommit(() => this.marks.announce(event));
    const insertion = manager
      .query<{ id: string }[]>(text, values)
      .then((rows): Insertion => (rows.length === 1 ? 'stored' : 'not-stored'));
    return unlessUnknown(insertion);
  }

  /** What is stored under this id; of other rows the public sees those of its own code alone. */
  async find(id: string): Promise<StoredResponse | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: StoredResponse[] = await manager.query(
      `select body_hash "bodyHash", received_at "receivedAt" from responses where organisation_id = $1 and id = $2`,
      [organisationId, id],
    );
    return rows[0] ?? null;
  }

  /** What the hot path knows of the deployment, and what it does not need. */
  async lateFacts({ eventId, deploymentId, personalCode }: NewResponse): Promise<LateFacts | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: LateFacts[] = await manager.query(
      `select ${FACTS}, e.state "eventState",
              (select p.present_at is not null from participants p
                where p.organisation_id = $1 and p.event_id = $2 and p.personal_code = $4) present
         from deployments d
         join events e on e.organisation_id = d.organisation_id and e.id = d.event_id
        where d.organisation_id = $1 and d.event_id = $2 and d.id = $3`,
      [organisationId, eventId, deploymentId, personalCode],
    );
    return rows[0] ?? null;
  }

  private async insertGroup(group: readonly Sent[]): Promise<Insertion[]> {
    const [first] = group;
    if (!first) return [];
    const { organisationId } = first.actor;
    const { eventId } = first.response;
    const actor = { ...first.actor, scope: group.flatMap(({ actor: { scope } }) => scope) };
    const responses = group.map(({ response }) => response);
    const codes = responses.map(({ personalCode }) => personalCode);
    const rows = await this.hot.run<HotFacts, { id: string }>(
      actor,
      { ...DEPLOYMENTS, values: [organisationId, eventId, codes] },
      (found) => {
        const deployments = new Map(found.map((facts) => [facts.id, facts]));
        const accepted = responses.flatMap((response) => {
          const facts = deployments.get(response.deploymentId);
          return facts && takes(facts, response) ? [{ ...response, phase: facts.phase, late: false }] : [];
        });
        if (accepted.length === 0) return null;
        return this.marks.marking(insertAll(organisationId, accepted), { organisationId, eventId });
      },
    );
    if (rows.length > 0) this.marks.announce({ organisationId, eventId });
    const stored = new Set(rows.map(({ id }) => id));
    return responses.map(({ id }) => (stored.has(id) ? 'stored' : 'not-stored'));
  }
}

/** Whether there is nothing to ask about a response; what is not so plain is settled apart. */
function takes({ present, ...facts }: HotFacts, response: Sent['response']): boolean {
  return (
    admitResponse(facts, response) === 'open' &&
    fitsIdentification(facts.identification, response) &&
    facts.instrumentVersionId === response.instrumentVersionId &&
    (present === null || present.includes(response.personalCode ?? ''))
  );
}

async function unlessUnknown(insertion: Promise<Insertion>): Promise<Insertion> {
  try {
    return await insertion;
  } catch (error) {
    if (problemOfDatabaseError(error) === 'participant.unknown-code') return 'unknown-code';
    throw error;
  }
}

const FACTS = `d.id, d.phase, d.state, d.opens_at "opensAt", d.closes_at "closesAt", d.closed_at "closedAt",
  d.instrument_version_id "instrumentVersionId", d.present_only "presentOnly",
  coalesce((select i.identification from event_identifications i
             where i.organisation_id = $1 and i.event_id = $2), 'personal_code') identification`;

const DEPLOYMENTS = {
  name: 'deployments_of_event',
  text: `select ${FACTS},
                case when d.present_only then array(select p.personal_code from participants p
                  where p.organisation_id = $1 and p.event_id = $2 and p.personal_code = any ($3::text[])
                    and p.present_at is not null) end present
           from deployments d
          where d.organisation_id = $1 and d.event_id = $2 and d.state <> 'closed'`,
};

const COLUMNS = `organisation_id, id, event_id, deployment_id, personal_code, self_code, answers, score, max_score,
                 topic_scores, body_hash, claimed_at, received_at, phase, source, late, entered_by, spare, version`;

type Row = NewResponse & { readonly phase: Phase; readonly late: boolean };

function valuesOf(organisationId: string, response: Row): unknown[] {
  return [
    organisationId,
    response.id,
    response.eventId,
    response.deploymentId,
    response.personalCode,
    response.selfCode,
    JSON.stringify(response.answers),
    response.score,
    response.maxScore,
    JSON.stringify(response.topicScores),
    response.bodyHash,
    response.claimedAt?.toISOString() ?? null,
    response.receivedAt.toISOString(),
    response.phase,
    response.source,
    response.late,
    response.enteredBy ?? null,
    response.spare ?? null,
    1,
  ];
}

/** By id, so that two groups with a row in common wait for each other in one order. */
function insertAll(organisationId: string, responses: readonly Row[]): PreparedStatement {
  const inOrder = responses.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const rows = inOrder.map((response) => valuesOf(organisationId, response));
  const width = rows[0]?.length ?? 0;
  const places = rows.map((row, at) => `(${row.map((_, column) => `$${at * width + column + 1}`).join()})`);
  return {
    name: `insert_responses_${rows.length}`,
    text: `insert into responses (${COLUMNS}) values ${places.join()}
           on conflict (organisation_id, id) do nothing returning id`,
    values: rows.flat(),
  };
}
