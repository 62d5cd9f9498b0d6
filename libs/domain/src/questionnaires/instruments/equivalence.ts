import type { ItemKind } from './item-kinds';

/** An item of an earlier version beside the item of a later one that asks the same. */
export type ItemEquivalence = { readonly earlier: string; readonly later: string };

export const EQUIVALENCE_PROBLEMS = [
  'unknown-item',
  'double-item',
  'not-comparable',
  'different-kind',
  'different-options',
  'different-key',
] as const;
export type EquivalenceProblemCode = (typeof EQUIVALENCE_PROBLEMS)[number];

/** `position` counts the pairs from 0. */
export type EquivalenceProblem = { readonly position: number; readonly code: EquivalenceProblemCode };

/** Kinds whose answers two waves can be compared by: what people write freely, days and places are not among them. */
export const COMPARABLE_KINDS: readonly ItemKind[] = [
  'single_choice',
  'multiple_choice',
  'true_false',
  'likert',
  'number',
];
