import { describe, expect, it } from 'vitest';
import { paths, read } from './support/tree';

interface Message {
  readonly message: string;
}
type Messages = Readonly<Record<string, Message>>;

const messagesOf = (folder: string): Messages => JSON.parse(read(`assets/public/_locales/${folder}/messages.json`));
const folders = paths('assets/public/_locales').map((path) => path.split('/').at(-2) ?? '');
const english = messagesOf('en');
const others = folders.filter((folder) => folder !== 'en');
/** Chrome writes `pt_BR` where everybody else writes `pt-BR`. */
const tagOf = (folder: string) => folder.replace('_', '-');

const gapsOf = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].toSorted();
/** One day is "a day" in some languages: a number may be left out where the family of plurals names it. */
const mayLeaveNumber = (key: string) => /_(?:zero|one|two)$/.test(key);

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
/** What only counts nothing, one or many is a family as well, and then an unfinished one. */
const families = [
  ...new Set(
    Object.keys(english)
      .filter((key) => /_(?:zero|one|two|few|many)$/.test(key))
      .map((key) => key.replace(/_[a-z]+$/, '')),
  ),
];

it('there are sentences that depend on a number', () => {
  expect(families).toContain('streak');
  expect(families.length).toBeGreaterThan(10);
});

it.each(folders)(
  'all six forms are in %s where a sentence depends on a number, those it never uses like the last',
  (folder) => {
    const messages = messagesOf(folder);
    const used = new Intl.PluralRules(tagOf(folder)).resolvedOptions().pluralCategories;
    const faulty = families.flatMap((stem) =>
      forms
        .filter((form) => {
          const [text, last] = [messages[`${stem}_${form}`]?.message, messages[`${stem}_other`]?.message];
          return text === undefined || (!used.includes(form) && text !== last);
        })
        .map((form) => `${stem}_${form}`),
    );
    expect(faulty).toEqual([]);
  },
);

describe.each(others)('the texts in %s', (folder) => {
  const messages = messagesOf(folder);

  it('are the English ones, no more and no less', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('say something, and have the same gaps', () => {
    const faulty = Object.keys(english).filter((key) => {
      const text = messages[key]?.message ?? '';
      const [gaps, expected] = [gapsOf(text), gapsOf(english[key]?.message ?? '')];
      const same = gaps.join() === expected.join();
      const all = gapsOf(english[key.replace(/_[a-z]+$/, '_other')]?.message ?? '');
      return text.trim() === '' || !(same || (mayLeaveNumber(key) && gaps.every((gap) => all.includes(gap))));
    });
    expect(faulty).toEqual([]);
  });

  it('name their own language and direction', () => {
    expect(messages['common_languageTag']?.message).toBe(tagOf(folder));
    const { direction } = textInfoOf(tagOf(folder));
    expect(messages['common_direction']?.message).toBe(direction);
  });

  it('describe the extension in no more than 132 characters, as the stores ask', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it('have every word of every move', () => {
    const moves = JSON.parse(read(`src/locales/${tagOf(folder)}/moves.json`));
    expect(differences(JSON.parse(read('src/locales/en/moves.json')), moves, 'moves')).toEqual([]);
  });

  it('have a line for each picture in the stores', () => {
    const lines = JSON.parse(read('assets/store/pictures.json'));
    expect(differences(lines['en'], lines[tagOf(folder)], 'pictures')).toEqual([]);
  });

  it('are loaded with their moves', () => {
    const line = `import('#src/locales/${tagOf(folder)}/moves.json')`;
    expect(
      read('src/browser/catalogue-texts.ts').includes(line),
      `src/browser/catalogue-texts.ts should have ${line}`,
    ).toBe(true);
  });
});

/** Texts that speak of a button or a section, and the key of its name. */
const speaksOf = [
  ['data_export_what', 'data_import'],
  ['options_calls_byHand', 'popup_meeting'],
  ['options_hours_same', 'options_hours_allDay'],
  ['options_maxSnoozes_help', 'popup_snooze'],
  ['options_permission_callSites_why', 'options_section_reminders'],
  ['options_refused_workAround', 'options_section_moves'],
  ['options_snooze_help', 'popup_snooze'],
  ['own_safety', 'options_section_workAround'],
  ['own_share_what', 'own_import'],
] as const;

it.each(folders)(
  'buttons and sections are called by their names, also in the middle of a sentence, in %s',
  (folder) => {
    const messages = messagesOf(folder);
    const say = (key: string) => (messages[key]?.message ?? `no ${key}`).toLowerCase();
    expect(speaksOf.filter(([text, name]) => !say(text).includes(say(name)))).toEqual([]);
  },
);

/** Lines that stand alone, are short, and are known by these words: they may have a plain space. */
const shortLines = /^(?:popup_minutes|popup_pause|hold_|toolbar_next|command_pause|popup_soon)/;
const units = /(?:\$\d|\d) (?:min|s|h|%|[kM]B|[kM]o|分钟|分|秒|小时|د|ث|س)(?!\p{L})/u;

it.each(folders)('a number stays in one line with its unit, and minutes with their seconds, in %s', (folder) => {
  const messages = messagesOf(folder);
  const parted = Object.entries(messages)
    .filter(([key, { message }]) => !shortLines.test(key) && units.test(message))
    .map(([key]) => key);
  const spans = ['common_minutesSeconds', 'why_span_hoursMinutes'];
  expect([...parted, ...spans.filter((key) => messages[key]?.message.includes(' '))]).toEqual([]);
});

it('there is no move in a language that the interface does not speak', () => {
  const languages = paths('src/locales')
    .filter((path) => path.endsWith('moves.json'))
    .map((path) => path.split('/').at(-2));
  expect(new Set(languages)).toEqual(new Set(folders.map(tagOf)));
});

const rightToLeft = ['ar', 'fa', 'he', 'ur'];
const textInfoOf = (tag: string) => ({ direction: rightToLeft.includes(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr' });

/** Where the other is of another shape, by path. What people search for (`aka`) may be more or less. */
function differences(one: unknown, other: unknown, path: string): string[] {
  if (typeof one === 'string') return typeof other === 'string' && other.trim() !== '' ? [] : [path];
  if (Array.isArray(one)) {
    if (!Array.isArray(other)) return [path];
    if (path.endsWith('.aka')) return other.every((text) => typeof text === 'string') ? [] : [path];
    return one.length === other.length
      ? one.flatMap((item, i) => differences(item, other[i], `${path}[${i}]`))
      : [path];
  }
  if (!isObject(one) || !isObject(other)) return [path];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(one[key] ?? null, other[key] ?? null, `${path}.${key}`));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
