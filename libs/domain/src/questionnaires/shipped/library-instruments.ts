import type { LibraryInstrument } from './library-instrument';
import { TPPO_BASIC } from './tppo-basic';

/** The library that every organisation can copy from. */
export const LIBRARY_INSTRUMENTS: readonly LibraryInstrument[] = [TPPO_BASIC];
