import { isScored, maxPoints } from '@ikrar/domain';
import type { InstrumentItem } from '@ikrar/domain';
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
  return {
    id,
    title,
    number,
    items: items.filter((item) => isScored(item) || item.kind === 'likert').map(toItem),
  };
}

function toItem(item: InstrumentItem): ResultItem {
  const { id, kind, topic, objective, text, reverse, options, key, keys } = item;
  return {
    id,
    kind,
    measure: kind === 'likert' ? 'likert' : 'scored',
    topic,
    objective: objective ?? null,
    textId: text.id,
    textEn: text.en,
    max: kind === 'likert' ? options.length : maxPoints(item),
    reverse,
    options: options.map((option) => ({ id: option.id, textId: option.text.id, textEn: option.text.en })),
    keys: key === null ? [...(keys ?? [])] : [key],
    answers: options.map((option) => option.id),
  };
}
