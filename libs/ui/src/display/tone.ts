/** How a state feels; the word says the rest, colour never speaks alone. */
export const TONES = ['neutral', 'positive', 'attention', 'negative'] as const;
export type Tone = (typeof TONES)[number];
