import type { SIZES } from '../support/browser.ts';

export type Size = keyof typeof SIZES;
export type Scheme = 'light' | 'dark';
export type Language = 'id' | 'en';

/** How somebody looks at a page. */
export interface Combination {
  readonly size: Size;
  readonly scheme: Scheme;
  readonly language: Language;
}

/** A load of a page, and the schemes it is seen in one after the other. */
export interface Sight {
  readonly size: Size;
  readonly language: Language;
  readonly schemes: readonly Scheme[];
}

export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** All eight combinations. */
export const ALL: readonly Sight[] = (['phone', 'desk'] as const).flatMap((size) =>
  (['id', 'en'] as const).map((language) => ({ size, language, schemes: SCHEMES })),
);

/** Two that show both sizes, both schemes and both languages; the next page takes the next two. */
export function pairFor(index: number): readonly [Sight, Sight] {
  const scheme = index % 2 === 0 ? 'light' : 'dark';
  const language = index % 4 < 2 ? 'id' : 'en';
  return [
    { size: 'phone', language, schemes: [scheme] },
    {
      size: 'desk',
      language: language === 'id' ? 'en' : 'id',
      schemes: [scheme === 'light' ? 'dark' : 'light'],
    },
  ];
}

export function nameOf({ size, scheme, language }: Combination): string {
  return `${size === 'phone' ? 360 : 1280} px, ${scheme}, ${language}`;
}
