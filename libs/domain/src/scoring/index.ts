export * from './likert-score';
export * from './score-totals';
