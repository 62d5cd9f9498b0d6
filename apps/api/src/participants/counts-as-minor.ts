import { isMinor } from '@ikrar/domain';
import type { ParticipantRole } from '@ikrar/domain';

/** A companion or guest of unknown age is a grown-up on duty; a participant of unknown age is protected. */
export function countsAsMinor(
  participant: { role: ParticipantRole; birthYear: number | null },
  year: number,
): boolean {
  if (participant.role !== 'participant' && participant.birthYear === null) return false;
  return isMinor(participant.birthYear, year);
}
