const { createCjsPreset } = require('jest-preset-angular/presets');

/** Angular's preset compiles to CommonJS: run it without --experimental-vm-modules. */
module.exports = {
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  displayName: 'admin',
  rootDir: __dirname,
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.mjs'],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  // The first spec of a file waits until all of the page is compiled.
  testTimeout: 30_000,
  // ESM in .js files: Angular's preset transforms .mjs alone.
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|@jsverse/|internmap/)'],
  moduleNameMapper: {
    '^@ikrar/domain$': '<rootDir>/../../libs/domain/src/index.ts',
    '^@ikrar/domain/testing$': '<rootDir>/../../libs/domain/testing/index.ts',
    '^@ikrar/api-client$': '<rootDir>/../../libs/api-client/src/index.ts',
    '^@ikrar/ui$': '<rootDir>/../../libs/ui/src/index.ts',
  },
};
