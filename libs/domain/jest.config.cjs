/** The heart is plain TypeScript: no environment but node, no setup, no mocks. */
module.exports = {
  displayName: 'domain',
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/testing/**/*.spec.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: {
    '^@ikrar/domain$': '<rootDir>/src/index.ts',
    '^@ikrar/domain/testing$': '<rootDir>/testing/index.ts',
  },
};
