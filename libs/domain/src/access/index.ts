export * from './can';
export * from './permissions';
export * from './permissions-of';
export * from './roles';
