import type { BandComparison } from '../../evaluation/comparing/band-comparison';
import type { Locale } from '../../text';
import { bandName } from '../report-facts';
import { enumerated } from './said';
import type { Said } from './said';

interface Standing {
  readonly before: string;
  readonly after: string;
}

interface Moved {
  readonly up: number;
  readonly down: number;
  readonly same: number;
}

const STANDING: Said<Standing> = {
  id: ({ before, after }) => `Sebelum kegiatan ${before}; sesudahnya ${after}.`,
  en: ({ before, after }) => `Before the event ${before}; after it ${after}.`,
};
const MOVED: Said<Moved> = {
  id: ({ up, down, same }) =>
    up + down === 0
      ? 'Tidak seorang pun pindah kategori.'
      : `${up} orang pindah ke kategori yang lebih tinggi, ${down} ke yang lebih rendah, ${same} tetap.`,
  en: ({ up, down, same }) =>
    up + down === 0
      ? 'Nobody moved to another band.'
      : `${up} moved to a higher band, ${down} to a lower one, ${same} stayed.`,
};

/** How many stood in each band, and how many moved up, down or stayed (S114). Empty where nobody is compared. */
export function bandSentences(bands: BandComparison | null, locale: Locale): string[] {
  if (bands === null || bands.before.every((people) => people === 0)) return [];
  const counts = (people: readonly number[]): string =>
    enumerated(
      bands.bands.map(({ id }, place) => `${people[place] ?? 0} ${bandName(id, locale)}`),
      locale,
    );
  const cells = bands.moved.flatMap((row, from) => row.map((people, to) => ({ step: to - from, people })));
  const people = (of: (step: number) => boolean): number =>
    cells.filter(({ step }) => of(step)).reduce((sum, cell) => sum + cell.people, 0);
  const standing = STANDING[locale]({ before: counts(bands.before), after: counts(bands.after) });
  if (cells.length === 0) return [standing];
  const moved = {
    up: people((step) => step > 0),
    down: people((step) => step < 0),
    same: people((step) => step === 0),
  };
  return [standing, MOVED[locale](moved)];
}
