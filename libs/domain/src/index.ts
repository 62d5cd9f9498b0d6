export * from './access';
export * from './participants';
export * from './text';
