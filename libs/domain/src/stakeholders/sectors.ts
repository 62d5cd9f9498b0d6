import type { LocalisedText } from '../text';

export const SECTORS = ['PEM', 'PPA', 'APH', 'MIG', 'KES', 'DIK', 'AGM', 'MAS', 'MED', 'SWA'] as const;
export type Sector = (typeof SECTORS)[number];

export const SECTOR_LABELS: Readonly<Record<Sector, LocalisedText>> = {
  PEM: { id: 'Pemerintahan', en: 'Government' },
  PPA: { id: 'Perlindungan perempuan, anak, dan korban', en: 'Protection of women, children and victims' },
  APH: { id: 'Keamanan dan hukum', en: 'Security and law' },
  MIG: { id: 'Migrasi dan ketenagakerjaan', en: 'Migration and work' },
  KES: { id: 'Kesehatan', en: 'Health' },
  DIK: { id: 'Pendidikan', en: 'Education' },
  AGM: { id: 'Agama dan adat', en: 'Religion and custom' },
  MAS: { id: 'Masyarakat', en: 'Community' },
  MED: { id: 'Media', en: 'Media' },
  SWA: { id: 'Swasta', en: 'Private sector' },
};
