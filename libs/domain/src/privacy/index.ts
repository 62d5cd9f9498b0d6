export * from './age-band';
export * from './agreement-covers';
export * from './current-consent';
export * from './has-consent';
export * from './hide-small-cell';
export * from './is-minor';
