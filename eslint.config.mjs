import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** The walls of the house (docs/adr/0001). Each is proven by a bad import in tools/walls.spec.mjs. */
const projectWalls = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'], allowedExternalImports: [] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [], allowedExternalImports: ['@angular/common/http', '@angular/core', 'rxjs', 'rxjs/*'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui'], allowedExternalImports: ['@angular/*', 'rxjs', 'rxjs/*', 'tslib', 'd3-scale', 'd3-shape'] },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['type:domain'],
    bannedExternalImports: ['@angular/*', '@jsverse/*'],
  },
  {
    allSourceTags: ['scope:admin', 'type:app'],
    onlyDependOnLibsWithTags: ['type:domain', 'type:contract', 'type:ui'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'class-validator', 'class-transformer'],
  },
  {
    sourceTag: 'scope:field',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contract'],
    bannedExternalImports: [
      '@nestjs/*',
      'typeorm',
      'pg',
      'class-validator',
      'class-transformer',
      '@angular/router',
      '@angular/forms',
      '@angular/common/http',
      '@angular/material',
      '@angular/cdk',
    ],
  },
  { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: [], bannedExternalImports: ['@nestjs/*', 'typeorm', '@angular/*'] },
];

/** Which context may use which other one, through its door. Nobody imports search, impact or documents. */
const contextDirections = {
  identity: [],
  regions: [],
  programs: ['regions', 'identity'],
  participants: ['programs', 'regions'],
  questionnaires: ['programs', 'participants'],
  evaluation: ['questionnaires', 'programs', 'participants'],
  stakeholders: ['regions', 'identity'],
  pledges: ['programs', 'participants', 'identity', 'stakeholders', 'regions'],
  search: ['regions', 'programs', 'participants', 'questionnaires', 'pledges', 'stakeholders'],
  impact: [],
  // Reads by its own SQL; whose events somebody may see, and what came of one, is asked where that rule lives.
  documents: ['programs', 'evaluation'],
};

const contextPolicies = Object.entries(contextDirections).flatMap(([name, uses]) => [
  { from: { element: { type: 'context', captured: { context: name } } }, allow: { to: { element: { type: 'platform' } } } },
  ...uses.map((used) => ({
    from: { element: { type: 'context', captured: { context: name } } },
    allow: { to: { element: { type: 'context', captured: { context: used }, internalPath: 'index.ts' } } },
  })),
]);

const corral = [
  { name: 'typeorm', message: 'TypeORM lives in entities, repositories and read models (ADR 0006).' },
  { name: '@nestjs/typeorm', message: 'The manager comes from the unit of work (ADR 0004).' },
  { name: 'pg', message: 'PostgreSQL is reached through the unit of work (ADR 0004).' },
];
const spreadsheetLibrary = {
  group: ['hucre', 'hucre/*'],
  message: 'Spreadsheets come in and go out through platform/spreadsheets (docs/xlsform.md).',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'libs/api-client/src/generated/**', '**/*.cjs', '.nx/**', '.angular/**'] },
  // A wall with a door for whoever writes a comment is no wall.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints: projectWalls }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/explicit-function-return-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: the name is how a newcomer finds it.' },
        { selector: 'TSEnumDeclaration', message: 'Value lists are `as const` arrays in libs/domain.' },
      ],
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['**/*.spec.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
  {
    // Specs of the libraries may use their test tools; what ships may not.
    files: ['libs/**/*.spec.ts', 'libs/**/testing/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          depConstraints: projectWalls.map((wall) =>
            wall.allowedExternalImports
              ? { ...wall, allowedExternalImports: [...wall.allowedExternalImports, 'fast-check', '@angular/*', 'rxjs'] }
              : wall,
          ),
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: 'apps/api/tsconfig.json' } },
      'boundaries/elements': [
        { type: 'platform', pattern: 'apps/api/src/platform' },
        { type: 'context', pattern: 'apps/api/src/*', capture: ['context'] },
      ],
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies: contextPolicies }],
    },
  },
  {
    // The root of the API wires the contexts together; specs stand outside the walls they test.
    files: ['apps/api/src/*.ts', 'apps/api/src/**/*.spec.ts'],
    rules: { 'boundaries/dependencies': 'off' },
  },
  {
    files: ['apps/api/**/*.ts', 'tools/**/*.ts'],
    ignores: ['apps/api/src/platform/spreadsheets/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [spreadsheetLibrary] }] },
  },
  {
    files: ['apps/api/**/*.ts'],
    ignores: [
      'apps/api/src/**/*.entity.ts',
      'apps/api/src/**/*.repository.ts',
      'apps/api/src/**/*.read-model.ts',
      'apps/api/src/platform/database/**',
      'apps/api/src/*.ts',
      'apps/api/testing/**',
      'apps/api/src/**/*.spec.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: corral,
          patterns: [spreadsheetLibrary],
        },
      ],
    },
  },
  {
    files: ['apps/api/src/platform/spreadsheets/**'],
    rules: { 'no-restricted-imports': ['error', { paths: corral }] },
  },
  {
    // `save()` of a stale entity writes its old version number back (ADR 0006).
    files: ['apps/api/src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'manager', property: 'save', message: 'Insert, or compareAndSet.' },
        { object: 'repository', property: 'save', message: 'Insert, or compareAndSet.' },
      ],
    },
  },
  {
    files: ['apps/admin/**/*.ts', 'apps/field/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Angular binds text; markup from data never reaches the page.' },
        { property: 'bypassSecurityTrustHtml', message: 'Markup from data never reaches the page.' },
        { object: 'document', property: 'write', message: 'Markup from data never reaches the page.' },
      ],
    },
  },
  {
    // A feature never imports a feature: what two need lives in platform or in libs/ui.
    files: ['apps/admin/src/app/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: 'apps/admin/tsconfig.app.json' } },
      'boundaries/elements': [
        { type: 'desk-platform', pattern: 'apps/admin/src/app/{platform,shell}' },
        { type: 'feature', pattern: 'apps/admin/src/app/*', capture: ['feature'] },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { from: { element: { type: 'feature' } }, allow: { to: { element: { type: 'desk-platform' } } } },
            { from: { element: { type: 'desk-platform' } }, allow: { to: { element: { type: 'desk-platform' } } } },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/admin/src/app/*.ts', 'apps/admin/src/app/**/*.routes.ts', 'apps/admin/src/app/**/*.spec.ts'],
    rules: { 'boundaries/dependencies': 'off' },
  },
  {
    files: ['apps/admin/**/*.html', 'apps/field/**/*.html', 'libs/ui/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
);
