import type { PutExportBody } from './export.dto';

/** Letters and digits of a title, so that every system takes it, and what tells its files apart. */
export function exportFileName(
  title: string,
  { shape, names }: Pick<PutExportBody, 'shape' | 'names'>,
): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return ['ikrar', plain || 'data', shape, ...(names ? ['names'] : [])].join('-');
}
