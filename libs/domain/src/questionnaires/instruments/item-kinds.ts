export const ITEM_KINDS = [
  'single_choice',
  'multiple_choice',
  'true_false',
  'likert',
  'number',
  'short_text',
  'long_text',
  'date',
  'area',
  'note',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What items of a kind carry. */
export type KindTraits = {
  /** Whose options: the team writes its own, the kind has fixed ones (a Likert scale: fixed ids, own labels), or none. */
  readonly options: 'own' | 'fixed' | 'none';
  /** How many right answers a scored item has; `none`: there is no right and wrong. */
  readonly key: 'one' | 'several' | 'none';
  /** What people write themselves may hold what must not be stored. */
  readonly freeText: boolean;
};

const traits = (
  options: KindTraits['options'],
  key: KindTraits['key'] = 'none',
  freeText = false,
): KindTraits => ({ options, key, freeText });

/** Everything that differs from kind to kind and is no code of its own; a note is read, never answered. */
export const KIND_TRAITS: Readonly<Record<ItemKind, KindTraits>> = /* @__PURE__ */ (() => ({
  single_choice: traits('own', 'one'),
  multiple_choice: traits('own', 'several'),
  true_false: traits('fixed', 'one'),
  likert: traits('fixed'),
  number: traits('none'),
  short_text: traits('none', 'none', true),
  long_text: traits('none', 'none', true),
  date: traits('none'),
  area: traits('none'),
  note: traits('none'),
}))();
