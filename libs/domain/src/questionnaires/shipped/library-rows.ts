import type { Objective, Topic } from '../../programs';

/** Indonesian, English. */
export type Both = readonly [id: string, en: string];
export type Letter = 'a' | 'b' | 'c' | 'd';

/** A question of knowledge: true or false, one right option, or several right ones. */
export type KnowledgeRow = {
  readonly id: string;
  readonly topic: Topic;
  readonly objective: Objective;
  readonly text: Both;
} & (
  | { readonly right: 'true' | 'false' }
  | { readonly right: Letter | readonly Letter[]; readonly options: readonly Both[] }
);

/** A statement to agree or disagree with. */
export type ScaleRow = {
  readonly id: string;
  readonly objective?: Objective;
  readonly reverse?: boolean;
  readonly text: Both;
};
