/** A desk is left alone after half an hour and a working day; a device in the hall stays for two weeks. */
export const IDLE_MINUTES = 30;
export const DESK_HOURS = 12;
export const DEVICE_DAYS = 14;

export function sessionExpiry(kind: 'desk' | 'device', now: Date): Date {
  const hours = kind === 'device' ? DEVICE_DAYS * 24 : DESK_HOURS;
  return new Date(now.getTime() + hours * 3_600_000);
}
