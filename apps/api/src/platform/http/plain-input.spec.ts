import fc from 'fast-check';
import { Instant, ListOf, ListOfTexts, Shape, Text, Uuid, Whole } from './fields';
import { readPlainInput } from './plain-input';
import { validationPipe } from './validation';

class Sheet {
  @Text(5, { optional: true, nullable: true })
  code?: string | null;

  @Uuid({ optional: true })
  id?: string;

  @Whole(0, 9, { optional: true })
  count?: number;

  @ListOfTexts(3, { optional: true, max: 2 })
  words?: string[];

  @Shape('answers')
  answers: Record<string, unknown>;

  @Instant({ nullable: true })
  at: string | null;
}

class Class {
  @ListOf(() => Sheet)
  sheets: Sheet[];
}

const ID = '019a0000-0000-7000-8000-000000000001';
const AT = '2026-11-22T08:00:00Z';
const SOUND = { answers: { q1: 'a', q2: ['a', 'b'] }, at: AT };
/** What the pipe itself makes of it, without the short way: that is for bodies. */
const byThePipe = (input: unknown) =>
  validationPipe.transform(input, { type: 'query', metatype: Sheet }).catch(() => null);

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'abc',
    'abcdef',
    0,
    3,
    10,
    1.5,
    true,
    ID,
    AT,
    '2026-02-30T08:00:00Z',
    '\u0000',
  ),
  fc.constantFrom<unknown>(
    [],
    ['a'],
    ['abcd'],
    ['a', 'b', 'c'],
    [1],
    [['a']],
    {},
    { q: 'a' },
    { q: { r: 's' } },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
const anyInput = fc.oneof(
  fc.record(
    { code: anyValue, id: anyValue, count: anyValue, words: anyValue, answers: anyValue, at: anyValue },
    { requiredKeys: [] },
  ),
  fc
    .record(
      {
        code: fc.oneof(fc.constantFrom('abc', null), anyValue),
        count: fc.constantFrom(0, 9, 10),
        words: fc.oneof(fc.constantFrom([], ['a']), anyValue),
      },
      { requiredKeys: [] },
    )
    .map((rest) => ({ ...SOUND, ...rest })),
  fc.jsonValue(),
);
const parsed = (text: string): unknown => JSON.parse(text);

describe('readPlainInput', () => {
  it.each([
    SOUND,
    { ...SOUND, at: null },
    { ...SOUND, code: 'abc', id: ID, count: 9, words: ['a', 'b'] },
    { ...SOUND, code: null },
  ])('reads %j', (input) => {
    const read = readPlainInput(Sheet, input);
    expect(read).toBeInstanceOf(Sheet);
    expect({ ...read }).toEqual(input);
  });

  it.each([
    null,
    [],
    'text',
    {},
    { ...SOUND, more: 1 },
    { ...SOUND, code: '' },
    { ...SOUND, words: ['abcd'] },
    { ...SOUND, words: ['a', 'b', 'c'] },
    { ...SOUND, answers: { q: { r: { s: 't' } } } },
    parsed(`{"answers":{"__proto__":{"admin":true}},"at":null}`),
    parsed(`{"answers":{"q":{"constructor":1}},"at":null}`),
    parsed(`{"__proto__":{"code":"abc"},"answers":{},"at":null}`),
  ])('leaves %j to the pipe', (input) => {
    expect(readPlainInput(Sheet, input)).toBeNull();
  });

  it('leaves classes with parts of their own to the pipe', () => {
    expect(readPlainInput(Class, { sheets: [] })).toBeNull();
  });

  it('takes nothing that the pipe refuses, and reads it the same', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        const read = readPlainInput(Sheet, input);
        if (read === null) return;
        taken += 1;
        expect(read).toEqual(await byThePipe(structuredClone(input)));
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
