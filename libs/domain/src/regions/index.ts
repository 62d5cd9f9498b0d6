export * from './area-aliases';
export * from './area-level';
export * from './area-lists';
export * from './area-type';
export * from './is-within-area';
export * from './parent-area-code';
export * from './scope-pattern';
