import { Injectable } from '@angular/core';
import type { TranslocoTranspiler, TranspileParams } from '@jsverse/transloco';

const SLOT = /{{\s*(\w+)\s*}}/g;

/**
 * Fills `{{name}}` in one pass. The library's own searches its result again, so a title typed as
 * "{{name}}" would be filled a second time, or for ever.
 */
@Injectable()
export class Transpiler implements TranslocoTranspiler {
  transpile({ value, params }: TranspileParams): unknown {
    if (typeof value !== 'string') return value;
    return value.replace(SLOT, (slot, name: string) => String(params?.[name] ?? slot));
  }
}
