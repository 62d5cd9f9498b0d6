import { DUTY_CODES } from './duties';
import { dutyReceiver } from './duty-receiver';

describe('dutyReceiver', () => {
  it.each([
    ['liaise', 'APH-POLSEK', '21.71.01', 'police_110'],
    ['refer_movements', 'MIG-IMIGRASI', '21.71', 'p2mi_phone'],
    ['support_survivors', 'PPA-UPTD', '21.71', 'sapa_129'],
    ['educate_residents', 'PEM-LURAH', '21.71.01.1004', null],
  ] as const)('%s leads to %s of %s', (duty, role, areaCode, channel) => {
    const receiver = dutyReceiver(duty, '21.71.01.1004');
    expect([receiver?.role.code, receiver?.areaCode, receiver?.channel?.code ?? null]).toEqual([
      role,
      areaCode,
      channel,
    ]);
  });

  it('keeps the kecamatan for a pledge that has no kelurahan', () => {
    expect(dutyReceiver('educate_residents', '21.71.01')?.areaCode).toBe('21.71.01');
  });

  it('knows a receiver for every duty', () => {
    expect(DUTY_CODES.filter((duty) => dutyReceiver(duty, '21.71.01.1004') === null)).toEqual([]);
  });
});
