import { normaliseSearch } from '../text';
import type { ParticipantRole } from './participant-roles';

const SPELLINGS: Readonly<Record<ParticipantRole, readonly string[]>> = {
  participant: [
    '',
    'peserta',
    'siswa',
    'siswi',
    'murid',
    'pelajar',
    'warga',
    'participant',
    'pupil',
    'student',
  ],
  companion: ['pendamping', 'guru', 'gurupendamping', 'companion', 'teacher', 'chaperone'],
  guest: ['tamu', 'undangan', 'utusan', 'perwakilan', 'guest', 'delegate'],
};

/**
 * The role that a cell names; an empty cell is a participant.
 *
 * Edge cases: an unknown word gives null, so that nobody slips into the pre/post sample by a spelling.
 */
export function readParticipantRole(text: string): ParticipantRole | null {
  const word = normaliseSearch(text);
  if (SPELLINGS.participant.includes(word)) return 'participant';
  if (SPELLINGS.companion.includes(word)) return 'companion';
  return SPELLINGS.guest.includes(word) ? 'guest' : null;
}
