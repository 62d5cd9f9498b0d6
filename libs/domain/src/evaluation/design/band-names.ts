import type { LocalisedText } from '../../text';

/** How the knowledge bands are called that Ikrar ships. */
export const BAND_NAMES: Readonly<Record<string, LocalisedText>> = {
  low: { id: 'kurang', en: 'low' },
  fair: { id: 'cukup', en: 'fair' },
  good: { id: 'baik', en: 'good' },
};
