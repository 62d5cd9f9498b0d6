/** A post is held by a person; the post stays when the person leaves. */
export const POST_STATUSES = ['identified', 'contacted', 'agreed', 'active', 'left'] as const;
export type PostStatus = (typeof POST_STATUSES)[number];

/** Why a holder's name may be kept: the post is public, or the person agreed. */
export const HOLDER_BASES = ['public_post', 'consent'] as const;
export type HolderBasis = (typeof HOLDER_BASES)[number];
