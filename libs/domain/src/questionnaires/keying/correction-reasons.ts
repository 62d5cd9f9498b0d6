/** Why a stored answer was changed. */
export const CORRECTION_REASONS = ['typing', 'unclear_mark', 'double_entry', 'personal_data'] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];
