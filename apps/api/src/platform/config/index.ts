export * from './environment';
export * from './read-configuration';
