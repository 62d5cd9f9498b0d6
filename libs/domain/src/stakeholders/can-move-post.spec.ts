import { canMovePost, POST_TRANSITIONS } from './can-move-post';
import type { PostStatus } from './post-statuses';
import { POST_STATUSES } from './post-statuses';

const CASES: [PostStatus, PostStatus, boolean][] = [
  ['identified', 'contacted', true],
  ['identified', 'active', true],
  ['contacted', 'identified', false],
  ['agreed', 'active', true],
  ['agreed', 'contacted', true],
  ['active', 'agreed', false],
  ['active', 'left', true],
  ['left', 'active', false],
  ['left', 'identified', true],
];

describe('canMovePost', () => {
  it.each(CASES)('%s → %s: %s', (from, to, expected) => {
    expect(canMovePost(from, to)).toBe(expected);
  });

  it.each(POST_STATUSES)('%s may stay, and no status is a dead end', (status) => {
    expect(canMovePost(status, status)).toBe(true);
    expect(POST_TRANSITIONS[status].length).toBeGreaterThan(0);
    expect(POST_TRANSITIONS[status]).not.toContain(status);
  });
});
