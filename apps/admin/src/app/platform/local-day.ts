/** The calendar day on this clock, as the contract writes it: 2024-09-25. */
export function localDay(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(now);
}
