import type { LocalisedText } from '../text';
import type { StakeholderRoleCode } from './stakeholder-roles';

/** One column of the board; each of these roles fills it alone. */
export type Requirement = {
  readonly code: string;
  readonly label: LocalisedText;
  readonly anyOf: readonly StakeholderRoleCode[];
};

/** What makes a kelurahan "consolidated" (S152); a proposal, to be agreed with the district. */
export const MINIMUM_SET: readonly Requirement[] = [
  { code: 'head', label: { id: 'Lurah / Kepala desa', en: 'Head of the village' }, anyOf: ['PEM-LURAH'] },
  { code: 'neighbourhood', label: { id: 'RT / RW', en: 'Neighbourhood heads' }, anyOf: ['PEM-RTRW'] },
  { code: 'police', label: { id: 'Bhabinkamtibmas', en: 'Village police officer' }, anyOf: ['APH-BHABIN'] },
  { code: 'army', label: { id: 'Babinsa', en: 'Village army officer' }, anyOf: ['APH-BABINSA'] },
  {
    code: 'health',
    label: { id: 'Puskesmas / Pustu', en: 'Health centre or post' },
    anyOf: ['KES-PUSKESMAS', 'KES-PUSTU'],
  },
  {
    code: 'school',
    label: { id: 'Sekolah', en: 'A school' },
    anyOf: ['DIK-SMA', 'DIK-PESANTREN', 'DIK-PKBM'],
  },
  { code: 'families', label: { id: 'PKK', en: 'Family welfare (PKK)' }, anyOf: ['MAS-PKK'] },
  { code: 'youth', label: { id: 'Karang Taruna', en: 'Youth (Karang Taruna)' }, anyOf: ['MAS-KARTAR'] },
  {
    code: 'leader',
    label: { id: 'Tokoh masyarakat / agama / adat', en: 'Community, religious or customary leader' },
    anyOf: ['MAS-TOKOH', 'AGM-TOKOH', 'AGM-ADAT'],
  },
  {
    code: 'immigration',
    label: { id: 'Imigrasi / PIMPASA', en: 'Immigration' },
    anyOf: ['MIG-IMIGRASI', 'MIG-PIMPASA'],
  },
];
