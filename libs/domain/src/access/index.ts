export * from './can';
export * from './organisation-kinds';
export * from './permissions-of';
export * from './permissions';
export * from './roles';
