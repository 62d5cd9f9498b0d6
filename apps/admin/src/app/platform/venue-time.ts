import { ZONE_OFFSETS } from '@ikrar/domain';
import type { Zone } from '@ikrar/domain';

const HOUR = 3_600_000;

/** A day and a clock as people at the venue read them. */
export interface VenueTime {
  /** `2024-09-25` */
  readonly day: string;
  /** `09:05` */
  readonly clock: string;
}

/** The moment at which the venue's clock shows this. */
export function toInstant({ day, clock }: VenueTime, zone: Zone): string {
  return new Date(Date.parse(`${day}T${clock}:00Z`) - ZONE_OFFSETS[zone] * HOUR).toISOString();
}

/** What the venue's clock shows at this moment, whatever the device is set to. */
export function toVenueTime(instant: string, zone: Zone): VenueTime {
  const shown = new Date(Date.parse(instant) + ZONE_OFFSETS[zone] * HOUR).toISOString();
  return { day: shown.slice(0, 10), clock: shown.slice(11, 16) };
}
