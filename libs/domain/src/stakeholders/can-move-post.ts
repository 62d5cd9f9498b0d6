import type { PostStatus } from './post-statuses';

/**
 * Which status may follow which. Steps forward may be skipped: some agree when they are first met. After a
 * change of holder the post is asked anew, and a post that left may come back.
 */
export const POST_TRANSITIONS: Readonly<Record<PostStatus, readonly PostStatus[]>> = {
  identified: ['contacted', 'agreed', 'active', 'left'],
  contacted: ['agreed', 'active', 'left'],
  agreed: ['active', 'contacted', 'left'],
  active: ['contacted', 'left'],
  left: ['identified', 'contacted'],
};

/**
 * Whether a post may move from one status to another.
 *
 * Definition: `POST_TRANSITIONS`; staying where it is is always allowed and changes nothing.
 * Source: domain context 5.3 (identified → contacted → agreed → active → left).
 */
export function canMovePost(from: PostStatus, to: PostStatus): boolean {
  return from === to || POST_TRANSITIONS[from].includes(to);
}
