import { Injectable } from '@nestjs/common';
import { countExclusions, matchSelfCodes } from '@ikrar/domain';
import type { SelfCodeMatches } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { EventAccess, TallyMarks } from '../../programs';
import type { EventMatches, MatchDetail, MatchesQuery, PartedMatch, PutPartedMatchBody } from './match.dto';
import { MatchRepository } from './match.repository';
import type { MatchableWave, PartedRow, SelfCodedRow } from './match.repository';

interface CodedSheet extends SelfCodedRow {
  readonly code: string | null;
}

/** The sheets of two waves. */
interface Couple {
  readonly before: readonly CodedSheet[];
  readonly after: readonly CodedSheet[];
}

/** Which anonymous sheets of two waves are taken for one person, and what the team decided about near ones. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly events: EventAccess,
    private readonly repository: MatchRepository,
    private readonly marks: TallyMarks,
  ) {}

  async get(eventId: string, { earlier, later }: MatchesQuery): Promise<EventMatches> {
    await this.events.requireEvent(eventId);
    const waves = await this.repository.waves(eventId);
    const couple = coupleOf(waves, await this.sheets(eventId), [
      earlier?.toLowerCase() ?? waves.find(({ phase }) => phase === 'pre')?.id,
      later?.toLowerCase() ?? waves.find(({ phase }) => phase === 'post')?.id,
    ]);
    if (!couple && (earlier !== undefined || later !== undefined)) throw problem('not-found');
    const rows = await this.repository.parted(eventId);
    const { pairs, unmatched } = match(couple ?? { before: [], after: [] }, rows);
    const near = pairs.filter(({ confidence }) => confidence === 'one_slip');
    const parted = rows.flatMap((row) => (couple ? toPartedMatch(couple, row) : []));
    return {
      pairs: [...near.map(({ before, after }) => toMatch(before, after, null)), ...parted],
      counts: {
        exact: pairs.length - near.length,
        oneSlip: near.length,
        parted: parted.length,
        excluded: countExclusions(
          unmatched.map(({ wave, reason }) => ({ phase: wave === 'before' ? 'pre' : 'post', reason })),
        ).map((one) => ({ ...one })),
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
    const sheets = await this.sheets(eventId);
    const waveOf = (id: string): string | undefined => sheets.find((one) => one.id === id)?.deploymentId;
    const couple = coupleOf(await this.repository.waves(eventId), sheets, [
      waveOf(row.earlierResponseId),
      waveOf(row.laterResponseId),
    ]);
    if (!couple) throw problem('match.not-near');
    const { pairs } = match(couple, await this.repository.parted(eventId));
    const isNear = pairs.some(
      ({ before, after, confidence }) =>
        confidence === 'one_slip' && before.id === row.earlierResponseId && after.id === row.laterResponseId,
    );
    if (!isNear || !(await this.repository.part(row, new Date()))) throw problem('match.not-near');
    await this.marks.mark(eventId);
    return { created: true, record: toParted(row) };
  }

  async rejoin(eventId: string, id: string): Promise<void> {
    await this.events.requireEvent(eventId);
    if (!(await this.repository.rejoin(eventId, id))) throw problem('not-found');
    await this.marks.mark(eventId);
  }

  private async sheets(eventId: string): Promise<CodedSheet[]> {
    return (await this.repository.sheets(eventId)).map((sheet) => ({ ...sheet, code: sheet.selfCode }));
  }
}

/** Null unless they are two waves of the event, the earlier one first. */
function coupleOf(
  waves: readonly MatchableWave[],
  sheets: readonly CodedSheet[],
  [earlier, later]: readonly [string | undefined, string | undefined],
): Couple | null {
  const [first, second] = [earlier, later].map((wanted) => waves.findIndex(({ id }) => id === wanted));
  if (first === undefined || second === undefined || first < 0 || second <= first) return null;
  const of = (wave: string | undefined) => sheets.filter(({ deploymentId }) => deploymentId === wave);
  return { before: of(earlier), after: of(later) };
}

function match({ before, after }: Couple, parted: readonly PartedRow[]): SelfCodeMatches<CodedSheet> {
  return matchSelfCodes(
    before,
    after,
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

function toPartedMatch(couple: Couple, row: PartedRow): MatchDetail[] {
  const before = couple.before.find(({ id }) => id === row.earlierResponseId);
  const after = couple.after.find(({ id }) => id === row.laterResponseId);
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
