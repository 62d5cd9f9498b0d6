import { WHOLE_SCALE } from '../../evaluation/design/sheet-design';
import type { WaveResult } from '../../evaluation/waves/wave-result';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { objectiveTitle } from './objective-words';
import { PHASE_NAMES } from './names';

/** sebelum; sesudah; tindak lanjut 1 */
export function waveName({ phase, wave }: Pick<WaveResult, 'phase' | 'wave'>, locale: Locale): string {
  const name = PHASE_NAMES[phase][locale];
  return phase === 'follow_up' ? `${name} ${wave}` : name;
}

/** The whole attitude scale, or its part that belongs to an objective. */
export function scaleName(id: string, facts: ReportFacts, locale: Locale): string {
  const [whole, part] = locale === 'id' ? ['sikap', 'tujuan'] : ['attitude', 'objective'];
  return id === WHOLE_SCALE ? whole : `${whole}, ${part} “${objectiveTitle(id, facts, locale)}”`;
}
