const { createCjsPreset } = require('jest-preset-angular/presets');

module.exports = {
  displayName: 'field',
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  rootDir: __dirname,
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: {
    '^@ikrar/domain$': '<rootDir>/../../libs/domain/src/index.ts',
    '\\.css$': '<rootDir>/src/testing/later-style.ts',
  },
};
