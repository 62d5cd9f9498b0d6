import { plainColumn } from './export-table';

/** What is to be known of the response that an answer came with. */
export const RESPONSE_COLUMNS = {
  receivedAt: plainColumn(
    'received_at',
    'Diterima (waktu setempat di tempat kegiatan)',
    'Received (local time of the venue)',
  ),
  source: plainColumn(
    'source',
    'Sumber (phone = HP, keyed = diketik dari kertas, imported = diimpor)',
    'Source (phone, keyed = from paper, imported)',
  ),
  late: plainColumn(
    'late',
    'Terlambat (1 = tiba sesudah ditutup)',
    'Late (1 = arrived after closing)',
    'scale',
  ),
} as const;
