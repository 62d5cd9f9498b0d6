import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failuresOf, judge } from './verdict.mjs';

const sheet = (id, answers = '[]') => ({ id, answers });
const fair = {
  finished: [sheet('a'), sheet('b')],
  acknowledged: new Set(['a']),
  waiting: new Set(['b']),
  stuck: new Set(),
  stored: [sheet('a'), sheet('b')],
  happened: {},
};

describe('judge', () => {
  it('finds nothing where every sheet is acknowledged or waiting, and stored once in the end', () => {
    assert.deepEqual(failuresOf(judge(fair)), []);
  });

  it('does not mind a sheet that is acknowledged and still on its phone', () => {
    assert.deepEqual(failuresOf(judge({ ...fair, waiting: new Set(['a', 'b']) })), []);
  });

  for (const [failure, change] of [
    ['1 lost', { waiting: new Set() }],
    ['1 missing', { stored: [sheet('b')] }],
    ['1 twice', { stored: [sheet('a'), sheet('a'), sheet('b')] }],
    ['1 changed', { stored: [sheet('a', '[1]'), sheet('b')] }],
    ['1 stranger', { stored: [sheet('a'), sheet('b'), sheet('c')] }],
    ['1 stuck', { stuck: new Set(['b']), stored: [sheet('a')] }],
    ['nothing acknowledged', { acknowledged: new Set(), waiting: new Set(['a', 'b']) }],
  ]) {
    it(`finds ${failure}`, () => assert.deepEqual(failuresOf(judge({ ...fair, ...change })), [failure]));
  }
});
