export * from './check-answers';
export * from './check-instrument';
export * from './instrument-content';
export * from './likert-answers';
export * from './public-content';
export * from './questionnaire-lists';
export * from './read-answer';
export * from './tppo-basic';
