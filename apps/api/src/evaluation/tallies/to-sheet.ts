import { ageBand } from '@ikrar/domain';
import type { AnsweredSheet, SheetGroups } from '@ikrar/domain';
import type { AskedWave, Counting } from './counted-design';
import type { SheetRow } from './event-sheets.read-model';

/** What is the same for every sheet of an event. */
export interface SheetReading {
  readonly waves: ReadonlyMap<string, AskedWave>;
  readonly read: Counting['read'];
  /** The year ages are counted in. */
  readonly year: number;
  readonly institution: string | null;
}

/** A stored response as the evaluation sees it. */
export function toSheet(row: SheetRow, { waves, read, year, institution }: SheetReading): AnsweredSheet {
  const wave = waves.get(row.deploymentId);
  if (!wave) throw new Error(`Response ${row.id} is of a wave that is not counted`);
  const answers = read(wave.instrumentVersionId, row.answers);
  return {
    id: row.id,
    phase: wave.phase,
    wave: wave.wave,
    personalCode: row.personalCode,
    selfCode: row.selfCode,
    receivedAt: row.receivedAt.toISOString(),
    inSample: row.role === null || row.role === 'participant',
    comparable: answers !== null,
    answers: answers ?? {},
    ownAnswers: row.answers,
    groups: row.role === null ? {} : groupsOf(row, year, institution),
  };
}

/** Whom somebody represents is the school where an event has guests of several; else everybody is of its own. */
function groupsOf(row: SheetRow, year: number, institution: string | null): SheetGroups {
  return {
    sex: row.sex ?? '',
    age_band: ageBand(row.birthYear, year) ?? '',
    class: row.className?.trim() ?? '',
    school: row.represents?.trim() || (institution ?? ''),
    area: row.areaCode ?? '',
  };
}
