export * from './access';
export * from './text';
