/** What a mark is painted with; the colours themselves stand in `paints.ts`. */
export type Paint =
  'ink' | 'quiet' | 'line' | 'track' | 'card' | 'before' | 'after' | 'fell' | 'target' | 'hatch';

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

/** The few shapes that all charts are made of. */
export type Mark = Painted &
  (
    | {
        readonly kind: 'rect';
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly radius?: number;
      }
    | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
    | { readonly kind: 'path'; readonly d: string }
    | {
        readonly kind: 'text';
        readonly x: number;
        /** The baseline. */
        readonly y: number;
        readonly text: string;
        readonly size: number;
        readonly bold?: boolean;
        readonly anchor?: 'start' | 'middle' | 'end';
      }
  );

/** A whole picture at one width, in pixels: what a screen shows and what a file holds. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Sizes of the words inside charts. */
export const WORDS = { small: 12, normal: 13 } as const;

/** A straight line. */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  painted: Painted & { readonly stroke: Paint },
): Mark {
  return { kind: 'path', d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, ...painted };
}

/** Words at a baseline. */
export function words(
  text: string,
  x: number,
  y: number,
  o: { fill?: Paint; size?: number; bold?: boolean; anchor?: 'start' | 'middle' | 'end' } = {},
): Mark {
  return { kind: 'text', text, x, y, fill: 'ink', size: WORDS.small, ...o };
}

/** Hundredths of a pixel are enough, and keep files short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
