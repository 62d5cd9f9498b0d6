export * from './coverage';
export * from './help-channel';
export * from './help-channels-for';
export * from './help-channels';
export * from './minimum-set';
export * from './post-statuses';
export * from './sectors';
export * from './stakeholder-roles';
