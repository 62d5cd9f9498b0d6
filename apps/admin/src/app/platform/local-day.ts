/** The calendar day on this clock, or in a zone, as the contract writes it: 2024-09-25. */
export function localDay(now: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(now);
}
