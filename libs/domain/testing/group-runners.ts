import { effectSizeIndependent } from '../src/statistics/groups/effect-size-independent';
import { independentT } from '../src/statistics/groups/independent-t';
import { kruskalWallis } from '../src/statistics/groups/kruskal-wallis';
import { mannWhitney } from '../src/statistics/groups/mann-whitney';
import { oneWayAnova } from '../src/statistics/groups/one-way-anova';
import { cronbachAlpha } from '../src/statistics/items/cronbach-alpha';
import { itemAnalysis } from '../src/statistics/items/item-analysis';
import { kr20 } from '../src/statistics/items/kr20';
import { scaleTable, type ScaleTable } from '../src/statistics/items/scale-table';
import { marginalHomogeneity } from '../src/statistics/proportions/marginal-homogeneity';
import { pairedSample } from '../src/statistics/paired/paired-sample';
import { pearson } from '../src/statistics/samples/pearson';
import { sampleOf, type Sample } from '../src/statistics/samples/sample';
import { cochranQ } from '../src/statistics/waves/cochran-q';
import { friedman } from '../src/statistics/waves/friedman';
import { icc } from '../src/statistics/waves/icc';
import { rmAnova } from '../src/statistics/waves/rm-anova';
import { confidenceOf, rankOptions, type Runner, type Values } from './case-options';
import { readNumbers, readRows, readScores } from './read-values';

const onGroups =
  (run: (a: Sample, b: Sample, options: Values) => object): Runner =>
  ({ a, b }, options) =>
    run(sampleOf(readScores(a, 'a')), sampleOf(readScores(b, 'b')), options);

const groupsOf = (groups: unknown): Sample[] => readRows(groups, 'groups').map(sampleOf);
const tableOf = (items: unknown): ScaleTable => scaleTable(readRows(items, 'items'));

/** Tests of different people, of scales and items, and of several waves. */
export const groupRunners = new Map<string, Runner>([
  ['cochranQ', ({ waves }) => cochranQ(readRows(waves, 'waves'))],
  ['cronbachAlpha', ({ items }, options) => cronbachAlpha(tableOf(items), confidenceOf(options))],
  ['effectSizeIndependent', onGroups((a, b, options) => effectSizeIndependent(a, b, confidenceOf(options)))],
  ['friedman', ({ waves }) => friedman(readRows(waves, 'waves'))],
  ['icc', ({ waves }, options) => icc(readRows(waves, 'waves'), confidenceOf(options))],
  [
    'independentT',
    onGroups((a, b, options) =>
      independentT(a, b, { pooled: options['varEqual'] === true, ...confidenceOf(options) }),
    ),
  ],
  ['itemAnalysis', ({ items }) => itemAnalysis(tableOf(items))],
  ['kr20', ({ items }) => kr20(tableOf(items))],
  ['kruskalWallis', ({ groups }) => kruskalWallis(groupsOf(groups))],
  ['mannWhitney', onGroups((a, b, options) => mannWhitney(a, b, rankOptions(options)))],
  [
    'marginalHomogeneity',
    ({ table }) => marginalHomogeneity(readRows(table, 'table').map((row) => readNumbers(row, 'table'))),
  ],
  ['oneWayAnova', ({ groups }) => oneWayAnova(groupsOf(groups))],
  [
    'pearson',
    ({ x, y }, options) =>
      pearson(pairedSample(readScores(x, 'x'), readScores(y, 'y')), confidenceOf(options)),
  ],
  ['rmAnova', ({ waves }) => rmAnova(readRows(waves, 'waves'))],
]);
