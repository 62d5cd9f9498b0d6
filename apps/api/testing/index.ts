export * from './persona';
export * from './world';
