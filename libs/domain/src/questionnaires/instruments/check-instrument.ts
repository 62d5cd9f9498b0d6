import { OBJECTIVES, TOPICS } from '../../programs';
import { checkConditions } from './check-conditions';
import { checkItemKind } from './check-item-kind';
import type { InstrumentContent, InstrumentItem } from './instrument-content';
import { ITEM_KINDS } from './item-kinds';
import type { InstrumentIssue, InstrumentIssueCode } from './instrument-issues';

const MAX_ITEMS = 100;
const MAX_TEXT = 500;
export const ITEM_ID = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/**
 * Everything that keeps an instrument from being published.
 *
 * Definition: 1 to 100 items, one of them at least a question, with ids of their own; text in Indonesian (English may
 * wait); what its kind asks of an item (`checkItemKind`); sections whose items follow each other; conditions that
 * look back at questions that can give such an answer (`checkConditions`), so nothing goes in circles.
 * Edge cases: an empty list means the instrument may be published; a draft may be stored with issues.
 */
export function checkInstrument(content: InstrumentContent): InstrumentIssue[] {
  const { items } = content;
  const whole = (code: InstrumentIssueCode): InstrumentIssue => ({ itemId: null, position: null, code });
  if (items.every(({ kind }) => kind === 'note')) return [whole('no-items')];
  const ids = items.map(({ id }) => id);
  const issues = items.flatMap((item, position) => {
    const double: InstrumentIssueCode[] = ids.indexOf(item.id) < position ? ['double-id'] : [];
    const codes = [...double, ...issuesOf(item), ...sectionIssues(content, position)];
    return codes.map((code) => ({ itemId: item.id, position, code }));
  });
  return [
    ...(items.length > MAX_ITEMS ? [whole('too-many-items')] : []),
    ...(hasBadSections(content) ? [whole('bad-section')] : []),
    ...issues,
    ...checkConditions(content),
  ];
}

function issuesOf(item: InstrumentItem): InstrumentIssueCode[] {
  if (!ITEM_KINDS.includes(item.kind)) return ['unknown-kind'];
  const texts = [item.text, ...(item.help ? [item.help] : []), ...item.options.map(({ text }) => text)];
  const checks: [InstrumentIssueCode, boolean][] = [
    ['bad-id', !ITEM_ID.test(item.id)],
    ['unknown-topic', item.topic !== null && !TOPICS.includes(item.topic)],
    ['unknown-objective', Boolean(item.objective) && !OBJECTIVES.some((code) => code === item.objective)],
    ['empty-text', item.text.id.trim() === ''],
    ['text-too-long', texts.some((text) => text.id.length > MAX_TEXT || text.en.length > MAX_TEXT)],
  ];
  return [...checks.flatMap(([code, stands]) => (stands ? [code] : [])), ...checkItemKind(item)];
}

function hasBadSections({ sections = [] }: InstrumentContent): boolean {
  const ids = sections.map(({ id }) => id);
  const isWrong = sections.some(({ id, title }) => !ITEM_ID.test(id) || title.id.trim() === '');
  return isWrong || new Set(ids).size < ids.length;
}

function sectionIssues({ items, sections = [] }: InstrumentContent, position: number): InstrumentIssueCode[] {
  const section = items[position]?.section;
  if (section === undefined) return [];
  if (sections.every(({ id }) => id !== section)) return ['unknown-section'];
  const first = items.findIndex((item) => item.section === section);
  const isSplit = items.slice(first, position).some((item) => item.section !== section);
  return isSplit ? ['split-section'] : [];
}
