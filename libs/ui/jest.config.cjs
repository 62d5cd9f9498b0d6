const { createCjsPreset } = require('jest-preset-angular/presets');

/** Angular's preset compiles to CommonJS: run it without --experimental-vm-modules. */
module.exports = {
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  displayName: 'ui',
  rootDir: __dirname,
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.mjs'],
  // ESM in .js files: Angular's preset transforms .mjs alone.
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|internmap/)'],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
