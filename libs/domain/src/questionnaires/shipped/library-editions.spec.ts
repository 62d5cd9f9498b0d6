import { createHash } from 'node:crypto';
import { LIBRARY_INSTRUMENTS } from './library-instruments';

/**
 * What each edition says. A copy is measured by the edition it was made of: with other words under the same
 * number, the locks of the copies that stand would turn against their own teams. Who changes an instrument raises
 * its edition, and writes both here.
 */
const EDITIONS: Readonly<Record<string, readonly [edition: number, fingerprint: string]>> = {
  tppo_basic: [2, '85dd67b6ae82'],
  tppo_pupils: [2, '1a9cc885f0dd'],
  tppo_attitude: [2, '8e7279d132bf'],
  satisfaction: [2, 'acc25b14b2fe'],
  observation: [2, '4e98e0f4d2aa'],
  tppo_follow_up: [2, 'ec0388711d42'],
};

it.each(LIBRARY_INSTRUMENTS.map((one) => [one.code, one] as const))(
  '%s says what its edition says',
  (code, { edition, content, title, summary, purpose }) => {
    const said = JSON.stringify({ content, title, summary, purpose });
    expect([edition, createHash('sha256').update(said).digest('hex').slice(0, 12)]).toEqual(EDITIONS[code]);
  },
);
