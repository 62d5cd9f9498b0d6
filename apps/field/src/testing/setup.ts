import { TextEncoder as NodeTextEncoder } from 'node:util';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv();

// jsdom has no scrolling, no cloning and no sheets of style made by a script.
CSSStyleSheet.prototype.replaceSync ??= () => undefined;
document.adoptedStyleSheets ??= [];
globalThis.TextEncoder ??= NodeTextEncoder;
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
