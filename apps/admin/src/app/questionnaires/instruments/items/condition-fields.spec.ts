import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import type { Condition } from '@ikrar/domain';
import { renderPage } from '../../../../testing/render-page';
import type { RenderedPage } from '../../../../testing/render-page';
import { provideDictionary } from '../../../platform/language';
import en from '../i18n/en.json';
import id from '../i18n/id.json';
import { aChoice, anItem } from '../testing/an-instrument';
import { ConditionFields } from './condition-fields';

const condition = signal<Condition | undefined>(undefined);

@Component({
  imports: [ConditionFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ikrar-condition-fields
      [items]="items"
      [before]="3"
      [condition]="condition()"
      (changed)="condition.set($event)"
    />
  `,
})
class Card {
  readonly items = [
    aChoice('i1'),
    anItem('i2', { kind: 'number' }),
    anItem('i3', { kind: 'note' }),
    anItem('i4'),
    aChoice('i5'),
  ];
  readonly condition = condition;
}

async function render(begin?: Condition): Promise<RenderedPage> {
  condition.set(begin);
  const page = await renderPage(Card, { providers: [provideDictionary({ id, en })] });
  await page.settle();
  return page;
}

const add = async (page: RenderedPage): Promise<void> =>
  (await page.loader.getHarness(MatButtonHarness.with({ text: /Tampilkan hanya|Tambah syarat/ }))).click();
const selects = (page: RenderedPage): Promise<MatSelectHarness[]> =>
  page.loader.getAllHarnesses(MatSelectHarness);

describe('ConditionFields', () => {
  it('offers only questions that stand before and are answered', async () => {
    const page = await render();
    await add(page);
    expect(condition()).toEqual({ item: 'i1', is: 'equal', value: 'a' });
    const [question] = await selects(page);
    await question?.open();
    const words = await Promise.all(((await question?.getOptions()) ?? []).map((one) => one.getText()));
    expect(words).toEqual(['1. Teks i1', '2. Teks i2']);
  });

  it('says an answer by its words and keeps it by its id', async () => {
    const page = await render({ item: 'i1', is: 'equal', value: 'a' });
    const [, comparison, value] = await selects(page);
    await value?.clickOptions({ text: 'Tidak' });
    await comparison?.clickOptions({ text: 'bukan' });
    expect(condition()).toEqual({ item: 'i1', is: 'different', value: 'b' });
  });

  it('joins several, each about another question, and falls back to one', async () => {
    const page = await render({ item: 'i1', is: 'equal', value: 'a' });
    await add(page);
    const typed = page.element.querySelector('input');
    if (typed) typed.value = '7,5';
    typed?.dispatchEvent(new Event('change'));
    await page.settle();
    await (await selects(page))[0]?.clickOptions({ text: /salah satu/ });
    const [first, second] = [
      { item: 'i1', is: 'equal', value: 'a' },
      { item: 'i2', is: 'equal', value: 7.5 },
    ];
    expect(condition()).toEqual({ any: [first, second] });
    page.element.querySelector<HTMLButtonElement>('[aria-label="Hapus syarat 1"]')?.click();
    await page.settle();
    expect(condition()).toEqual(second);
  });

  it('leaves a nested condition of a file as it is until somebody takes it away', async () => {
    const inner: Condition = {
      any: [
        { item: 'i1', is: 'equal', value: 'a' },
        { item: 'i2', is: 'equal', value: 3 },
      ],
    };
    const nested: Condition = { all: [inner, { item: 'i1', is: 'different', value: 'b' }] };
    const page = await render(nested);
    expect(page.element.textContent).toContain(
      '(soal 1 adalah “Ya” atau soal 2 adalah “3”) dan soal 1 bukan “Tidak”',
    );
    expect(await selects(page)).toHaveLength(0);
    expect(condition()).toBe(nested);
    await (await page.loader.getHarness(MatButtonHarness.with({ text: /Hapus syarat/ }))).click();
    expect(condition()).toBeUndefined();
  });
});
