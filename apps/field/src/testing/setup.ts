import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv();

// jsdom has no scrolling and no cloning of its own.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
