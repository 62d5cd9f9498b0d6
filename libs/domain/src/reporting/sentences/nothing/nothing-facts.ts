/** Why there is nothing to compare. */
export type NothingCase =
  | 'few_shown'
  | 'few_anonymous'
  | 'few_post_only'
  | 'few_pre_only'
  | 'nobody'
  | 'nothing_scored'
  | 'versions'
  | 'anonymous'
  | 'post_only'
  | 'pre_only'
  | 'no_pre'
  | 'no_post'
  | 'no_pairs';

/** What can be said all the same. */
export interface NothingFacts {
  /** "24 peserta" before and after, as read in a sentence. */
  readonly pre: string;
  readonly post: string;
  /** "2,7 dari 6 poin" */
  readonly preScore: string | null;
  readonly postScore: string | null;
  /** How many answered before and after, with their means; empty where nobody did. */
  readonly answered: string;
  /** The whole attitude scale before and after, as a sentence; empty where there is none to compare. */
  readonly attitude: string;
  readonly fewest: number;
}
