import type { Zone } from '../../programs';
import { ZONE_OFFSETS } from '../../programs';
import { isDay } from '../../text';
import type { DateOrder } from './date-order';

const SIGNED = String.raw`(Z|(?:GMT|UTC)?\s*[+-]\d{1,2}(?::?\d{2})?)?`;
const TIME = String.raw`(?:[T,\s]+(\d{1,2})[.:](\d{2})(?:[.:](\d{2})(?:[.,]\d+)?)?\s*([AP]M)?\s*${SIGNED})?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${TIME}$`, 'i');

export type ReadMoment = { readonly day: string; readonly instant: string };

/**
 * The day a cell names and the moment, as ISO 8601 in UTC; null when it names none.
 *
 * Definition: `25/09/2024 08.30.15`, `2024-09-25T08:30:15+07:00`, `2024/09/25 8:30:15 AM GMT+7`; a moment without a
 * zone is meant in the zone of the event, a day without a time at its midnight. `order` decides what `03/04/2024` is.
 * Edge cases: a day or an hour that does not exist is none; the day is the one that is written, whatever its zone.
 */
export function readMoment(text: string, order: DateOrder, zone: Zone): ReadMoment | null {
  const found = YEAR_FIRST.exec(text.trim());
  const last = found ? null : YEAR_LAST.exec(text.trim());
  const parts = found ?? last;
  if (!parts) return null;
  const [first = '', second = '', third = ''] = parts.slice(1, 4);
  const [year, month, date] = found
    ? [first, second, third]
    : order === 'day_first'
      ? [third, second, first]
      : [third, first, second];
  const day = `${year}-${two(month)}-${two(date)}`;
  const hour = hourOf(Number(parts[4] ?? 0), parts[7]);
  const [minute, second60] = [Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
  if (!isDay(day) || hour === null || minute > 59 || second60 > 59) return null;
  const clock = Date.parse(`${day}T${two(hour)}:${two(minute)}:${two(second60)}Z`);
  const instant = new Date(clock - offsetOf(parts[8], zone) * 60_000);
  return { day, instant: instant.toISOString() };
}

function two(value: string | number): string {
  return String(value).padStart(2, '0');
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 23 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}

/** Minutes before the clock of UTC. */
function offsetOf(written: string | undefined, zone: Zone): number {
  if (written === undefined) return ZONE_OFFSETS[zone] * 60;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?/.exec(written) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
