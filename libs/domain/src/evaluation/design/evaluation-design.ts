/** Whose points, or whose steps of a scale, an item gives. */
export interface DesignItem {
  readonly id: string;
  /** `scored`: right or wrong, in points; `likert`: a step of a scale, without right and wrong. */
  readonly kind: 'scored' | 'likert';
  readonly topic: string | null;
  readonly objective: string | null;
  /** Points of a right answer, or the steps of the scale. */
  readonly max: number;
  /** Likert: step s counts as max + 1 − s. Scored items are never reversed. */
  readonly reverse: boolean;
  /**
   * What a sheet can say, in order: answer code c means the (c − 1)th; code 0 is a blank. Options of one choice, the
   * steps of a scale, and for several choices the points that were earned (`p0`, `p1`, …).
   */
  readonly answers: readonly string[];
  /** Points of each answer code, a blank first: as many as there are answers, and one. Likert: the step after reversing, 0 for a blank. */
  readonly points: readonly number[];
  /** Of several choices: what their points are counted by. */
  readonly several?: SeveralChoices;
}

export interface SeveralChoices {
  readonly options: readonly string[];
  readonly keys: readonly string[];
  readonly scoring: 'all' | 'each';
  /** Points of the whole answer, or of each option rightly ticked or left. */
  readonly weight: number;
  /** There is an option with a text of its own. */
  readonly other: boolean;
}

/** Likert items that are read as one scale: all items with the same steps, whole and per objective. */
export interface LikertScaleDesign {
  /** `attitude` for the whole, else the objective. */
  readonly id: string;
  readonly objective: string | null;
  readonly steps: number;
  /** Positions in `items`. */
  readonly items: readonly number[];
}

/** What the sheets of one questionnaire are measured by. */
export interface SheetDesign {
  /** In the order of the sheet; notes and free answers are no part of it. */
  readonly items: readonly DesignItem[];
  /** Points of a sheet with everything right. */
  readonly maxScore: number;
  /** Scored items by aspect and by objective, with the points of everything right. */
  readonly topics: readonly PointScale[];
  readonly objectives: readonly PointScale[];
  readonly likertScales: readonly LikertScaleDesign[];
  /** Whole points of a printed point: 10 or 100 where points were not whole (66.67 is counted as 6667); 1 unless said. */
  readonly unit?: number;
}

export interface PointScale {
  readonly id: string;
  readonly max: number;
  /** Positions in `items`. */
  readonly items: readonly number[];
}

/** How two waves can be compared: asked the same version, have declared items in common, or nothing. */
export const COMPARABILITIES = ['same_version', 'common_items', 'different_versions', 'one_wave'] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

/** A wave by itself, with all it asked. */
export interface WaveDesign {
  /** `pre`, `post`, or a follow-up with its number. */
  readonly phase: 'pre' | 'post' | 'follow_up';
  readonly wave: number;
  readonly sheet: SheetDesign;
}

/** A part of a scale of 0–100 %: from its bound up to, and without, the next one's. */
export interface Band {
  /** `low`, `fair`, `good` as shipped (kurang, cukup, baik), or what a team calls it. */
  readonly id: string;
  /** Per cent of the points, 0 for the first band. */
  readonly from: number;
}

export interface EvaluationSettings {
  /** Ascending, the first from 0; half-open, so there is no gap. */
  readonly knowledgeBands: readonly Band[];
  /** Hake's bounds: medium from, high from (0.3 and 0.7 unless a team says otherwise). */
  readonly gainBounds: { readonly medium: number; readonly high: number };
  /** Targets of objectives in per cent of the points or of the scale. */
  readonly targets: Readonly<Record<string, number>>;
  readonly confidence: number;
  readonly alpha: number;
}

/** Everything the evaluation of an event has to know, and no answer. */
export interface EvaluationDesign {
  readonly identification: 'personal_code' | 'self_code' | 'anonymous';
  readonly comparability: Comparability;
  /** What before and after are compared by: the whole version, or the items in common. */
  readonly measure: SheetDesign;
  readonly waves: readonly WaveDesign[];
  readonly settings: EvaluationSettings;
}

/** By what the matched people are looked at apart. */
export const GROUP_KINDS = ['sex', 'age_band', 'class', 'school', 'area'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
