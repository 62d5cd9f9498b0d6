/** A text of the product's own data in both languages, Indonesian first. */
export type LocalisedText = { readonly id: string; readonly en: string };

export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
