export * from './a-cohort';
export * from './an-evaluation';
