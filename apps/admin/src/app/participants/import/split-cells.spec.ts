import { guessColumns, PARTICIPANT_COLUMNS } from '@ikrar/domain';
import { splitCells } from './split-cells';
import { templateText } from './template-file';

describe('splitCells', () => {
  it.each([
    [
      'Nama\tKelas\r\nSiti\tX\r\n',
      [
        ['Nama', 'Kelas'],
        ['Siti', 'X'],
      ],
    ],
    [
      'Nama;Kelas\nSiti, S.Pd;X',
      [
        ['Nama', 'Kelas'],
        ['Siti, S.Pd', 'X'],
      ],
    ],
    [
      '\uFEFFNama,Kelas\n"Siti, S.Pd",X',
      [
        ['Nama', 'Kelas'],
        ['Siti, S.Pd', 'X'],
      ],
    ],
    ['Siti Aminah\nRosmala, S.Pd', [['Siti Aminah'], ['Rosmala, S.Pd']]],
    ['Nama\n\nSiti\n\n', [['Nama'], [''], ['Siti']]],
    ['  \n ', []],
  ])('%j', (text, cells) => {
    expect(splitCells(text)).toEqual(cells);
  });

  it('knows every column of the empty list that is handed out', () => {
    const [headers = []] = splitCells(templateText());
    expect([...guessColumns(headers)].sort()).toEqual([...PARTICIPANT_COLUMNS].sort());
  });
});
