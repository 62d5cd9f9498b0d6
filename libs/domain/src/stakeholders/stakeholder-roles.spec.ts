import { SECTOR_LABELS, SECTORS } from './sectors';
import { STAKEHOLDER_ROLES } from './stakeholder-roles';

describe('the taxonomy of stakeholders', () => {
  it('has every code once, in a known sector, with a label and a level', () => {
    const codes = STAKEHOLDER_ROLES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, sector, label, levels } of STAKEHOLDER_ROLES) {
      expect(code).toMatch(/^[A-Z]{3}-[A-Z0-9]+$/);
      expect(SECTORS).toContain(sector);
      expect(label.id && label.en && levels.length).toBeTruthy();
    }
  });

  it('leaves no sector empty', () => {
    expect(new Set(STAKEHOLDER_ROLES.map(({ sector }) => sector))).toEqual(new Set(SECTORS));
    expect(Object.keys(SECTOR_LABELS)).toEqual(SECTORS);
  });

  it.each([
    ['PEM-LURAH', 'PEM', ['village']],
    ['APH-POLSEK', 'APH', ['district']],
    ['PPA-UPTD', 'PPA', ['regency', 'province']],
    ['PPA-LPSK', 'PPA', ['national']],
    ['MIG-IMIGRASI', 'MIG', ['regency']],
  ])('%s', (code, sector, levels) => {
    expect(STAKEHOLDER_ROLES.find((role) => role.code === code)).toMatchObject({ sector, levels });
  });

  it('finds the old name of the service unit, too', () => {
    expect(STAKEHOLDER_ROLES.find(({ code }) => code === 'PPA-UPTD')?.label.id).toContain('P2TP2A');
  });
});
