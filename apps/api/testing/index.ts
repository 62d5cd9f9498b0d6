export * from './persona';
export * from './world';
export * from './worker-database';
export * from './owner';
export * from './an-event';
export * from './a-hall';
export * from './seal-letter';
export * from './read-pdf';
