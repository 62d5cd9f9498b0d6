import { sheetDesign } from '@ikrar/domain';
import type { DesignItem, InstrumentItem } from '@ikrar/domain';
import type { Asked, ResultItem, ResultVersion } from './asked-version.dto';
import type { VersionRow, WaveRow } from './result-facts.read-model';

export function toAsked(
  waves: readonly WaveRow[],
  versions: readonly VersionRow[],
  measureVersionId: string | null,
): Asked {
  return {
    versions: versions.map(toVersion),
    waves: waves.map(({ phase, wave, versionId }) => ({ phase, wave, versionId })),
    measureVersionId,
  };
}

/** The words of what is measured: notes and free answers are no part of a result. */
function toVersion({ id, title, number, content: { items } }: VersionRow): ResultVersion {
  const words = new Map(items.map((item) => [item.id, item]));
  const measured = sheetDesign([...items]).items.flatMap((design) => {
    const item = words.get(design.id);
    return item ? [toItem(design, item)] : [];
  });
  return { id, title, number, items: measured };
}

function toItem(design: DesignItem, { kind, text, options, key, keys = [] }: InstrumentItem): ResultItem {
  const { id, kind: measure, topic, objective, max, reverse, answers } = design;
  return {
    ...{ id, kind, measure, topic, objective, max, reverse },
    textId: text.id,
    textEn: text.en,
    options: options.map((option) => ({ id: option.id, textId: option.text.id, textEn: option.text.en })),
    keys: key === null ? [...keys] : [key],
    answers: [...answers],
  };
}
