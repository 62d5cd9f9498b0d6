import type { EntrySummary } from '@ikrar/api-client';
import { placeKey } from '../sheets/sheet';
import type { EntryRound, Sheet, SheetPlace } from '../sheets/sheet';

/** How far a sheet is, as its row says it. */
export type Standing =
  'untouched' | 'typing' | 'waiting' | 'refused' | 'sent' | 'phone' | 'imported' | 'others' | 'twice';

export interface Row {
  /** The personal code, or `#3` for the sheet of a number. */
  readonly key: string;
  readonly place: SheetPlace;
  readonly className: string | null;
  readonly entry: EntrySummary | null;
  readonly sheet: Sheet | null;
  readonly standing: Standing;
}

/** The rows of one round: what the server knows of every sheet, and what lies only here. */
export function rowsOf(entries: readonly EntrySummary[], sheets: readonly Sheet[], round: EntryRound): Row[] {
  const own = new Map(sheets.filter((one) => one.round === round).map((one) => [placeKey(one.place), one]));
  const known = entries
    .filter((entry) => entry.personalCode !== null || entry.spare !== null)
    .filter((entry) => round === 'first' || own.has(placeKey(entry)) || isForSecond(entry))
    .map((entry): Row => {
      const key = placeKey(entry);
      const sheet = own.get(key) ?? null;
      const { personalCode, spare, className } = entry;
      return {
        key,
        place: { personalCode, spare },
        className,
        entry,
        sheet,
        standing: standingOf(entry, sheet, round),
      };
    });
  const keys = new Set(known.map(({ key }) => key));
  const only = [...own].filter(([key]) => !keys.has(key)).map(([key, sheet]) => onlyHere(key, sheet));
  const numbered = [...known, ...only].filter(({ place }) => place.spare !== null);
  numbered.sort((one, other) => (one.place.spare ?? 0) - (other.place.spare ?? 0));
  return [...[...known, ...only].filter(({ place }) => place.spare === null), ...numbered];
}

export function emptyRow(place: SheetPlace): Row {
  const key = placeKey(place);
  return { key, place, className: null, entry: null, sheet: null, standing: 'untouched' };
}

function onlyHere(key: string, sheet: Sheet): Row {
  return { key, place: sheet.place, className: null, entry: null, sheet, standing: sheet.state };
}

/** Typed by somebody else, and by nobody but the reader a second time. */
function isForSecond({ source, mine, secondEntry }: EntrySummary): boolean {
  return source === 'keyed' && !mine && (secondEntry === null || secondEntry.mine);
}

function standingOf(entry: EntrySummary, sheet: Sheet | null, round: EntryRound): Standing {
  if (sheet !== null) return sheet.state;
  if (round === 'second') return entry.secondEntry === null ? 'untouched' : 'sent';
  if (entry.source === null) return 'untouched';
  if (entry.source !== 'keyed') return entry.source;
  if (entry.mine) return 'sent';
  return entry.secondEntry === null ? 'others' : 'twice';
}

/** Whether keys write into it: not when somebody has it already. */
export function isWritable({ standing, sheet }: Row): boolean {
  if (sheet?.attempted && standing !== 'sent') return false;
  return (
    standing === 'untouched' || standing === 'typing' || standing === 'waiting' || standing === 'refused'
  );
}

/** The sheet of a number without any answer, here or on the server. */
export function isUnused({ place, entry, sheet }: Row): boolean {
  if (place.spare === null || entry !== null) return false;
  if (sheet === null) return true;
  const isHere = sheet.state === 'typing' && !sheet.attempted;
  return isHere && Object.values(sheet.answers).every((answer) => (answer ?? null) === null);
}

/** The rows that say the same keep their identity: a key press draws one row anew, not the whole pile. */
export function keepRows(before: readonly Row[], rows: readonly Row[]): Row[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return rows.map((row) => {
    const old = known.get(row.key);
    return old && old.entry === row.entry && old.sheet === row.sheet && old.standing === row.standing
      ? old
      : row;
  });
}
