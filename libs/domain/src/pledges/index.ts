export * from './allowed-duties';
export * from './duties';
export * from './duty-receiver';
export * from './is-stale';
export * from './move-pledge';
export * from './next-contact-on';
export * from './pledge-statuses';
export * from './pledge-text';
