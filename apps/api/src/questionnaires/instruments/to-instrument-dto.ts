import type { InstrumentSummary } from './instrument.dto';
import type { InstrumentSummaryRow } from './instrument.read-model';
import type { VersionDetail, VersionSummary } from './version.dto';
import type { VersionDetailRow, VersionRow } from './version.read-model';

export function toVersionSummary(row: VersionRow): VersionSummary {
  const { id, number, status, items, basedOnId, libraryCode, libraryEdition } = row;
  return {
    id,
    number,
    status,
    items,
    basedOnId,
    libraryCode,
    libraryEdition,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    retiredAt: row.retiredAt?.toISOString() ?? null,
  };
}

export function toVersionDetail(row: VersionDetailRow): VersionDetail {
  const { instrumentId, title, content } = row;
  return { ...toVersionSummary(row), instrumentId, title, content };
}

export function toInstrumentSummary(row: InstrumentSummaryRow): InstrumentSummary {
  const { id, title, purpose, updatedAt, published, draft, retired } = row;
  return {
    id,
    title,
    purpose,
    updatedAt: updatedAt.toISOString(),
    published: published && toVersionSummary(published),
    draft: draft && toVersionSummary(draft),
    retired: retired && toVersionSummary(retired),
  };
}
