import { formColumn } from './form-columns';

describe('formColumn', () => {
  it.each<[string, string | null]>([
    ['label::Bahasa Indonesia (id)', 'label.id'],
    ['Label :: English (en)', 'label.en'],
    ['label', 'label.id'],
    ['hint::Inggris', 'hint.en'],
    ['label::Français (fr)', null],
    ['image', 'media::image'],
    ['list name', 'list_name'],
    ['ikrar::Topic', 'ikrar::topic'],
    [' RELEVANT ', 'relevant'],
    ['labels', 'labels'],
  ])('%s means %s', (header, column) => {
    expect(formColumn(header)).toBe(column);
  });
});
