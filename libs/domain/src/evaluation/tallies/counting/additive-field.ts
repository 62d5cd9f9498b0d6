/** A number of a sheet that is the sum of what each item adds by its answer. */
export interface AdditiveField {
  /** All sums are below it. */
  readonly size: number;
  /** Position of an item → what each of its answer codes adds. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

/** Sums of the given parts. Every part is a list of whole numbers from 0. */
export function additiveField(parts: ReadonlyMap<number, readonly number[]>): AdditiveField {
  let most = 0;
  for (const adds of parts.values()) most += Math.max(...adds);
  return { size: most + 1, parts };
}

/** How many binary digits the sums need. */
export function bitsOf({ size }: AdditiveField): number {
  return Math.max(1, Math.ceil(Math.log2(size)));
}
