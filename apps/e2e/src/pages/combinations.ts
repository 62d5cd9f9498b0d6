import type { SIZES } from '../support/browser.ts';

/** How somebody looks at a page. */
export interface Combination {
  readonly size: keyof typeof SIZES;
  readonly scheme: 'light' | 'dark';
  readonly language: 'id' | 'en';
}

export const ALL: readonly Combination[] = (['phone', 'desk'] as const).flatMap((size) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['id', 'en'] as const).map((language) => ({ size, scheme, language })),
  ),
);

/** A pair shows both sizes, both schemes and both languages; the next page takes the next pair. */
export function pairFor(index: number): readonly Combination[] {
  const first = ALL[index % ALL.length];
  const opposite = ALL[ALL.length - 1 - (index % ALL.length)];
  return first && opposite ? [first, opposite] : [];
}

export function nameOf({ size, scheme, language }: Combination): string {
  return `${size === 'phone' ? 360 : 1280} px, ${scheme}, ${language}`;
}
