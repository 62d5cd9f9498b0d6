export * from './answer-cell';
export * from './answer-columns';
export * from './csv-row';
export * from './spss-syntax';
export * from './variable-name';
