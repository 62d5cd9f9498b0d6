export * from './access';
export * from './participants';
export * from './privacy';
export * from './regions';
export * from './text';
