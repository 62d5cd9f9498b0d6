import type { Report } from './report';

/**
 * "7. Who may keep a passport?": the place on the sheet, and the words. Where an item is called nothing but its own
 * number, the number is said once.
 */
export function itemLabel(
  { facts, locale, t }: Report,
  id: string,
  sheet?: readonly { readonly id: string }[],
): string {
  const words = facts.items[id];
  const text = (words?.[locale] || words?.id || id).trim();
  const place = (sheet?.findIndex((item) => item.id === id) ?? -1) + 1;
  if (place > 0 && Number(/^(\d+)\s*[.)]\s/.exec(text)?.[1]) === place) return text;
  const [, name, number] = /^(.*?)\s*(\d+)\s*[.)]?$/.exec(text) ?? [];
  const isNumber = number !== undefined && /^(\p{L}+\.?)?$/u.test(name ?? '');
  if (isNumber && name === '') return t('results.items.numbered', { number });
  // "Item 7" at the seventh place needs no second seven.
  if (place === 0 || (isNumber && Number(number) === place)) return text;
  return `${place}. ${text}`;
}
