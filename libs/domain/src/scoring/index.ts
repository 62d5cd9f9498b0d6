export * from './instrument-facts';
export * from './item-points';
export * from './likert-score';
export * from './score-response';
export * from './score-totals';
