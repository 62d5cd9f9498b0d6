export * from './advise-recipe';
export * from './check-recipe';
export * from './code-neighbours';
export * from './is-one-slip';
export * from './make-self-code';
export * from './match-self-codes';
export * from './self-code-recipe';
export * from './slip-between';
