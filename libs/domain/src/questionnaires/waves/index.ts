export * from './admit-response';
export * from './are-waves-comparable';
export * from './deployment-state-at';
export * from './fits-identification';
export * from './questionnaire-lists';
export * from './suits-phase';
