import { SMALL_CELL_INSIDE, SMALL_CELL_OUTSIDE_TEAM } from '../../privacy/hide-small-cell';

/** Who looks at results: the team of the event, or somebody of the organisation who is not of it. */
export const RESULT_READERS = ['team', 'outside'] as const;
export type ResultReader = (typeof RESULT_READERS)[number];

/** Of how many people figures must be before a reader may see them. */
export const FEWEST_SEEN: Readonly<Record<ResultReader, number>> = {
  team: SMALL_CELL_OUTSIDE_TEAM,
  outside: SMALL_CELL_INSIDE,
};
