export * from './form-sheet';
export * from './from-xls-form';
export * from './to-xls-form';
