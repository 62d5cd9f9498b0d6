export * from './access';
export * from './participants';
export * from './privacy';
export * from './programs';
export * from './regions';
export * from './scoring';
export * from './statistics';
export * from './text';
