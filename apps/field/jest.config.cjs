const { createCjsPreset } = require('jest-preset-angular/presets');

module.exports = {
  displayName: 'field',
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  rootDir: __dirname,
  // These come as ES modules only.
  transformIgnorePatterns: ['node_modules/(?!(.*\\.mjs$|@noble/))'],
  // The first spec of a file waits until all of the page is compiled.
  testTimeout: 20_000,
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: {
    '^@ikrar/domain$': '<rootDir>/../../libs/domain/src/index.ts',
    '\\.css$': '<rootDir>/src/testing/later-style.ts',
  },
};
