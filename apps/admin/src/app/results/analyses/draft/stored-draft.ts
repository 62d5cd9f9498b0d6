import type { AnalysisMappingDto } from '@ikrar/api-client';
import type { AnalysisSide } from '@ikrar/domain';

/** What was decided about files, and what these were called; nothing of what stood in them. */
export interface StoredDraft {
  readonly title: string;
  readonly mapping: AnalysisMappingDto;
  readonly files: Partial<Record<AnalysisSide, string | undefined>>;
}

export function readStored(key: string): StoredDraft | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<StoredDraft> | null;
    if (!found?.mapping || !Array.isArray(found.mapping.questions)) return null;
    // Kept before questions had topics.
    const questions = found.mapping.questions.map((one) => ({ ...one, topic: one.topic ?? null }));
    return {
      mapping: { ...found.mapping, questions },
      title: String(found.title ?? ''),
      files: found.files ?? {},
    };
  } catch {
    return null;
  }
}

export function store(key: string, draft: StoredDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still lets the person work.
  }
}
