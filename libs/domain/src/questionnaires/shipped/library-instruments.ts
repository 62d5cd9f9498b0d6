import { ATTITUDE_SCALE } from './attitude-scale';
import { FOLLOW_UP_WAVE } from './follow-up-wave';
import type { LibraryInstrument } from './library-instrument';
import { OBSERVATION_SHEET } from './observation-sheet';
import { PUPILS_KNOWLEDGE } from './pupils-knowledge';
import { SATISFACTION_SHEET } from './satisfaction-sheet';
import { TPPO_BASIC } from './tppo-basic';

/** The library that every organisation can copy from. */
export const LIBRARY_INSTRUMENTS: readonly LibraryInstrument[] = [
  TPPO_BASIC,
  PUPILS_KNOWLEDGE,
  ATTITUDE_SCALE,
  SATISFACTION_SHEET,
  OBSERVATION_SHEET,
  FOLLOW_UP_WAVE,
];
