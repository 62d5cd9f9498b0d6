export const VILLAGE = '21.71.01.1006';

/** Fields of an answer whose shape the specs of their own context prove. */
export const text = (value: unknown): string => String(value);
