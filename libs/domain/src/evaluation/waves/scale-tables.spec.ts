import { aClass } from '../../../testing/a-class';
import { scaleTable } from '../../statistics/items/scale-table';
import { pointsTable, stepsTable } from './scale-tables';

const { measure } = aClass({}).design;
const scored = measure.items.filter(({ kind }) => kind === 'scored').slice(0, 2);
const steps = measure.items.filter(({ kind }) => kind === 'likert').slice(0, 2);

describe('pointsTable', () => {
  it('is the table of the points, blanks being wrong', () => {
    // Sheets: right right, right wrong, blank right, wrong wrong.
    const tally = {
      sheets: 4,
      items: {
        q1: [
          [0, 1, 1],
          [1, 1, 1],
          [1, 2, 1],
          [2, 0, 1],
        ],
        q2: [
          [1, 1, 1],
          [1, 2, 1],
          [2, 1, 1],
          [3, 0, 1],
        ],
      },
      products: [
        [0, 0, 2],
        [0, 1, 1],
        [1, 1, 2],
      ],
    };
    expect(pointsTable(scored, tally)).toEqual(
      scaleTable([
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ]),
    );
  });

  it('has nobody without sheets', () => {
    expect(pointsTable(scored, { sheets: 0, items: {}, products: [] }).n).toBe(0);
  });
});

describe('stepsTable', () => {
  it('is the table of the complete sheets, the others dropped', () => {
    const tally = {
      cells: [
        [2, 1, 3],
        [5, 2, 1],
        [8, 2, 1],
        [0, 0, 1],
      ],
      items: {
        l1: [
          [2, 5, 1],
          [4, 8, 1],
        ],
        l2: [
          [3, 5, 1],
          [4, 8, 1],
        ],
      },
      products: [
        [0, 0, 20],
        [0, 1, 22],
        [1, 1, 25],
      ],
    };
    const rows = [
      [2, 3],
      [4, 4],
      [null, 2],
      [null, 2],
      [null, 2],
      [null, null],
    ];
    expect(stepsTable(steps, tally)).toEqual(scaleTable(rows));
  });
});
