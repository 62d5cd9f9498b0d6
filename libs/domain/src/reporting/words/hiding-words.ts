import type { LocalisedText } from '../../text';
import type { Said } from '../sentences/said';

/** Why groups have no figures, for whoever never heard of small cells. How many they are is nobody's business. */
export const WHY_HIDDEN: Said<number> = {
  id: (fewest) =>
    `angka kelompok di bawah ${fewest} orang dapat menunjukkan siapa orangnya, dan kelompok yang lebih besar ikut disembunyikan bila kelompok kecil itu dapat dihitung dari selisihnya`,
  en: (fewest) =>
    `figures of a group of fewer than ${fewest} people could show who they are, and a larger group is hidden along with it where the small one could be worked out by subtraction`,
};

/** In the cell of a table. */
export const HIDDEN_CELL: LocalisedText = { id: 'disembunyikan', en: 'hidden' };
