import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PAINTS } from './paints';

const THEME = readFileSync(path.join(__dirname, '../../../../apps/admin/src/styles/_theme.scss'), 'utf8');

type Rgb = readonly [number, number, number];

/** Machado, Oliveira & Fernandes 2009, severity 1, on linear light. */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function lab([red, green, blue]: Rgb): Rgb {
  const [r, g, b] = [red, green, blue].map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;
  const root = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value) / 116 + 16 / 116;
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(luminance([r, g, b]));
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function apart(one: string, other: string, eye: readonly Rgb[]): number {
  const seen = (hex: string): Rgb => {
    const light = linear(hex);
    const [red, green, blue] = eye.map((row) =>
      row.reduce((sum, weight, at) => sum + weight * (light[at] ?? 0), 0),
    );
    return lab([red ?? 0, green ?? 0, blue ?? 0]);
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((hex) => luminance(linear(hex)) + 0.05)
    .sort((a, b) => a - b);
  return lighter / darker;
}

/** What `_theme.scss` says of a token: [light, dark]. */
function tokenOf(name: string): [string, string] {
  const [, light = '', dark = ''] = new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(THEME) ?? [];
  return [light, dark];
}

describe('the paints of charts', () => {
  it('are in files what the light theme says', () => {
    for (const { token, hex } of Object.values(PAINTS).filter(({ token }) => !token.startsWith('--mat'))) {
      expect([token, tokenOf(token)[0]]).toEqual([token, hex]);
    }
  });

  it.each(Object.keys(EYES))('stay apart for eyes with %s', (eye) => {
    const names = ['--chart-before', '--chart-after', '--chart-fell'];
    for (const theme of [0, 1] as const) {
      for (const [at, one] of names.entries()) {
        for (const other of names.slice(at + 1)) {
          const distance = apart(tokenOf(one)[theme], tokenOf(other)[theme], EYES[eye] ?? []);
          expect({ one, other, theme, apart: distance > 20 }).toEqual({ one, other, theme, apart: true });
        }
      }
    }
  });

  it('stand out from the card they are drawn on', () => {
    const card = tokenOf('--card');
    for (const name of ['--chart-before', '--chart-after', '--chart-fell', '--chart-target']) {
      for (const theme of [0, 1] as const) {
        expect([name, contrast(tokenOf(name)[theme], card[theme]) >= 3]).toEqual([name, true]);
      }
    }
  });
});
