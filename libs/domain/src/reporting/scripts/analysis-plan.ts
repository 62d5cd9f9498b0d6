import type { Comparability, DesignItem, SheetDesign } from '../../evaluation/design/evaluation-design';
import { sheetDesign } from '../../evaluation/design/sheet-design';
import { answerColumns } from '../../questionnaires/exports/answer-columns';
import type { ExportedWave } from '../../questionnaires/exports/export-table';
import { wavePrefix } from '../../questionnaires/exports/export-table';
import { commonItems } from '../../questionnaires/instruments/common-items';
import type { ItemEquivalence } from '../../questionnaires/instruments/equivalence';
import type { InstrumentItem } from '../../questionnaires/instruments/instrument-content';
import type { LocalisedText } from '../../text';

/** A wave of the exported data and the version it asked. */
export interface AnalysedWave extends ExportedWave {
  readonly instrumentVersionId: string;
}

export interface DeclaredItems {
  readonly earlierVersionId: string;
  readonly laterVersionId: string;
  readonly items: readonly ItemEquivalence[];
}

/** A scored item as both waves asked it, by the names of its columns without the prefix of the wave. */
export interface PairedItem {
  readonly label: LocalisedText;
  readonly topic: string | null;
  readonly pre: string;
  readonly post: string;
  /** Points of everything right; the same in both waves, or the items would not be declared to ask the same. */
  readonly max: number;
  /** Points that somebody counted already: nothing in them is right or wrong. */
  readonly isSum?: true;
}

export interface PlannedScale {
  readonly id: string;
  readonly steps: number;
  readonly items: readonly { readonly name: string; readonly reverse: boolean }[];
}

/** One wave by itself. */
export interface PlannedWave {
  /** Prefix of its columns: pre, post, fu1, … */
  readonly prefix: string;
  readonly items: readonly { readonly name: string; readonly max: number }[];
  readonly scales: readonly PlannedScale[];
}

/** What a script has to know to compute the headline figures again from the exported data: names and points. */
export interface AnalysisPlan {
  readonly comparability: Comparability;
  readonly pairs: readonly PairedItem[];
  readonly maxScore: number;
  readonly waves: readonly PlannedWave[];
}

const MEASURED = ['pre', 'post', 'follow_up'];

/**
 * The plan of the analysis of an event's exported data: the same waves, items and points that its results go by.
 *
 * Before and after of one version are compared by all its scored items; of two versions by the items declared to ask
 * the same, with the points of the earlier version; else nothing is compared.
 */
export function analysisPlan(waves: readonly AnalysedWave[], declared: DeclaredItems | null): AnalysisPlan {
  const measured = waves.filter(({ phase }) => MEASURED.includes(phase));
  const [pre, post] = ['pre', 'post'].map((phase) => measured.find((wave) => wave.phase === phase));
  const { comparability, pairs } = comparedBy(pre, post, declared);
  return {
    comparability,
    pairs,
    maxScore: pairs.reduce((sum, { max }) => sum + max, 0),
    waves: measured.map(plannedWave),
  };
}

function comparedBy(
  pre: AnalysedWave | undefined,
  post: AnalysedWave | undefined,
  declared: DeclaredItems | null,
): Pick<AnalysisPlan, 'comparability' | 'pairs'> {
  if (!pre || !post) return { comparability: 'one_wave', pairs: [] };
  if (pre.instrumentVersionId === post.instrumentVersionId) {
    return { comparability: 'same_version', pairs: pairedItems(pre.content.items, pre.content.items, null) };
  }
  const none = { comparability: 'different_versions', pairs: [] } as const;
  if (!declared) return none;
  const isTurned = declared.earlierVersionId === post.instrumentVersionId;
  const [earlier, later] = isTurned ? [post, pre] : [pre, post];
  const common = commonItems(earlier.content, later.content, declared.items);
  const pairs = pairedItems(common.items, later.content.items, common.laterIds);
  if (common.items.length === 0) return none;
  return { comparability: 'common_items', pairs: isTurned ? pairs.map(turned) : pairs };
}

function pairedItems(
  earlier: readonly InstrumentItem[],
  later: readonly InstrumentItem[],
  laterIds: Readonly<Record<string, string>> | null,
): PairedItem[] {
  const ofLater = new Map(later.map((item) => [item.id, item]));
  return scoredItems(earlier).map(({ item, design }) => {
    const other = ofLater.get(laterIds?.[item.id] ?? item.id) ?? item;
    return {
      label: item.text,
      topic: design.topic,
      pre: columnOf(item),
      post: columnOf(other),
      max: design.max,
    };
  });
}

/** The earlier version was asked after: what was called pre is its post. */
function turned({ pre, post, ...rest }: PairedItem): PairedItem {
  return { ...rest, pre: post, post: pre };
}

function plannedWave(wave: AnalysedWave): PlannedWave {
  const design = sheetDesign(wave.content.items);
  const items = new Map(wave.content.items.map((item) => [item.id, item]));
  const nameOf = ({ id }: DesignItem): string => {
    const item = items.get(id);
    return item ? columnOf(item) : id;
  };
  return plannedSheet(wavePrefix(wave), design, nameOf);
}

/** A wave by what its sheets are measured by. */
export function plannedSheet(
  prefix: string,
  { unit = 1, ...design }: SheetDesign,
  nameOf: (item: DesignItem) => string,
): PlannedWave {
  return {
    prefix,
    items: design.items
      .filter(({ kind }) => kind === 'scored')
      .map((item) => ({ name: nameOf(item), max: item.max / unit })),
    scales: design.likertScales.map(({ id, steps, items: positions }) => ({
      id,
      steps,
      items: positions.flatMap((position) => {
        const item = design.items[position];
        return item ? [{ name: nameOf(item), reverse: item.reverse }] : [];
      }),
    })),
  };
}

function scoredItems(items: readonly InstrumentItem[]): { item: InstrumentItem; design: DesignItem }[] {
  const designs = new Map(sheetDesign(items).items.map((design) => [design.id, design]));
  return items.flatMap((item) => {
    const design = designs.get(item.id);
    return design?.kind === 'scored' ? [{ item, design }] : [];
  });
}

/** The first column of an item: the one its points stand beside. */
function columnOf(item: InstrumentItem): string {
  return answerColumns(item)[0]?.name ?? item.id;
}
