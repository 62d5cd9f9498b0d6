/** The year ages are counted in: that of the event at its venue, or this year while it has no date. */
export function eventYear(event: { startsAt: Date | null; zone: string }, now = new Date()): number {
  const moment = event.startsAt ?? now;
  return Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: event.zone }).format(moment));
}
