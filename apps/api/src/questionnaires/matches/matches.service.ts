import { Injectable } from '@nestjs/common';
import { countExclusions, matchSelfCodes } from '@ikrar/domain';
import type { SelfCodeMatches } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { EventAccess } from '../../programs';
import type { EventMatches, MatchDetail, PartedMatch, PutPartedMatchBody } from './match.dto';
import { MatchRepository } from './match.repository';
import type { PartedRow, SelfCodedRow } from './match.repository';

interface CodedSheet extends SelfCodedRow {
  readonly code: string | null;
}

/** Which anonymous sheets before and after are taken for one person, and what the team decided about near ones. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly events: EventAccess,
    private readonly repository: MatchRepository,
  ) {}

  async get(eventId: string): Promise<EventMatches> {
    await this.events.requireEvent(eventId);
    const sheets = await this.sheets(eventId);
    const parted = await this.repository.parted(eventId);
    const { pairs, unmatched } = match(sheets, parted);
    const near = pairs.filter(({ confidence }) => confidence === 'one_slip');
    return {
      pairs: [
        ...near.map(({ before, after }) => toMatch(before, after, null)),
        ...parted.flatMap((row) => toPartedMatch(sheets, row)),
      ],
      counts: {
        exact: pairs.length - near.length,
        oneSlip: near.length,
        parted: parted.length,
        excluded: countExclusions(unmatched.map(({ sheet, reason }) => ({ phase: sheet.phase, reason }))).map(
          (one) => ({ ...one }),
        ),
      },
    };
  }

  /** Only what a slip has joined can be parted: equal codes are one person by the rule of the event. */
  async part(eventId: string, id: string, body: PutPartedMatchBody): Promise<PutOutcome<PartedMatch>> {
    await this.events.requireEvent(eventId);
    const row: PartedRow = {
      id,
      eventId,
      earlierResponseId: body.earlierResponseId.toLowerCase(),
      laterResponseId: body.laterResponseId.toLowerCase(),
    };
    const known = await this.repository.find(id);
    if (known) {
      if (!isSame(known, row)) throw problem('id-conflict');
      return { created: false, record: toParted(known) };
    }
    const { pairs } = match(await this.sheets(eventId), await this.repository.parted(eventId));
    const isNear = pairs.some(
      ({ before, after, confidence }) =>
        confidence === 'one_slip' && before.id === row.earlierResponseId && after.id === row.laterResponseId,
    );
    if (!isNear || !(await this.repository.part(row, new Date()))) throw problem('match.not-near');
    return { created: true, record: toParted(row) };
  }

  async rejoin(eventId: string, id: string): Promise<void> {
    await this.events.requireEvent(eventId);
    if (!(await this.repository.rejoin(eventId, id))) throw problem('not-found');
  }

  private async sheets(eventId: string): Promise<CodedSheet[]> {
    return (await this.repository.sheets(eventId)).map((sheet) => ({ ...sheet, code: sheet.selfCode }));
  }
}

function match(sheets: readonly CodedSheet[], parted: readonly PartedRow[]): SelfCodeMatches<CodedSheet> {
  const of = (phase: CodedSheet['phase']): CodedSheet[] => sheets.filter((sheet) => sheet.phase === phase);
  return matchSelfCodes(
    of('pre'),
    of('post'),
    parted.map(({ earlierResponseId, laterResponseId }) => ({
      before: earlierResponseId,
      after: laterResponseId,
    })),
  );
}

function toMatch(before: CodedSheet, after: CodedSheet, parted: string | null): MatchDetail {
  return {
    earlierResponseId: before.id,
    laterResponseId: after.id,
    earlierCode: before.code ?? '',
    laterCode: after.code ?? '',
    confidence: 'one_slip',
    parted,
  };
}

function toPartedMatch(sheets: readonly CodedSheet[], row: PartedRow): MatchDetail[] {
  const [before, after] = [row.earlierResponseId, row.laterResponseId].map((id) =>
    sheets.find((sheet) => sheet.id === id),
  );
  return before && after ? [toMatch(before, after, row.id)] : [];
}

function toParted({ id, earlierResponseId, laterResponseId }: PartedRow): PartedMatch {
  return { id, earlierResponseId, laterResponseId };
}

function isSame(one: PartedRow, other: PartedRow): boolean {
  return (
    one.eventId === other.eventId &&
    one.earlierResponseId === other.earlierResponseId &&
    one.laterResponseId === other.laterResponseId
  );
}
