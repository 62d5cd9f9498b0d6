import type { Paint } from './scene';

/**
 * Every paint as a token of the theme, and as the colour of the light theme that a file carries in itself.
 * `before`, `after` and `fell` stay apart for red-blind, green-blind and blue-blind eyes (paints.spec.ts).
 */
export const PAINTS: Readonly<
  Record<Exclude<Paint, 'hatch'>, { readonly token: string; readonly hex: string }>
> = {
  ink: { token: '--mat-sys-on-surface', hex: '#171d1c' },
  quiet: { token: '--quiet', hex: '#546065' },
  line: { token: '--line', hex: '#d7dee3' },
  track: { token: '--chart-track', hex: '#e8eff4' },
  card: { token: '--card', hex: '#ffffff' },
  before: { token: '--chart-before', hex: '#8290a5' },
  after: { token: '--chart-after', hex: '#00605a' },
  fell: { token: '--chart-fell', hex: '#c2500f' },
  target: { token: '--chart-target', hex: '#604100' },
};

/** The paint on a screen, where the theme decides. */
export function screenPaint(paint: Paint | undefined, hatch: string): string {
  if (paint === undefined) return 'none';
  return paint === 'hatch' ? `url(#${hatch})` : `var(${PAINTS[paint].token})`;
}

/** The paint in a file, always of the light theme. */
export function filePaint(paint: Paint | undefined, hatch: string): string {
  if (paint === undefined) return 'none';
  return paint === 'hatch' ? `url(#${hatch})` : PAINTS[paint].hex;
}
