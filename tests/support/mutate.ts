import { Chance } from '../soak/chance';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const oneOf = <Item>(chance: Chance, items: readonly Item[]): Item => {
  const item = items[Math.floor(chance.next() * items.length)];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
};

/** Of the wrong type, out of range, or only almost right. */
const strange: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  0.5,
  1e308,
  -1e308,
  2 ** 53,
  '',
  ' ',
  '0',
  '=1+1',
  'own:',
  [],
  {},
  [[[[]]]],
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999-12-31',
  '__proto__',
  '\u202E',
  '\uD800',
  '<b>',
  'x'.repeat(10_000),
  { deleted: true },
  { deleted: false },
  { id: 'x', v: 1, rev: 1, deleted: true },
];

/** All places in a value at which something can be changed. */
function placesOf(value: Json, found: { holder: Json[] | { [name: string]: Json }; key: string }[] = []) {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    found.push({ holder: value, key });
    placesOf(inner, found);
  }
  return found;
}

/** Changes a value in one place that its structure gives. */
function mutateValue(root: Json, chance: Chance): void {
  const places = placesOf(root);
  if (places.length === 0) return;
  const { holder, key } = oneOf(chance, places);
  const value = Reflect.get(holder, key) as Json;
  const other = oneOf(chance, places);
  const change = oneOf(chance, ['strange', 'strange', 'remove', 'extra', 'twice', 'wrap', 'copy', 'number'] as const);
  if (change === 'strange') Reflect.set(holder, key, structuredClone(oneOf(chance, strange)));
  else if (change === 'remove') Reflect.deleteProperty(holder, key);
  else if (change === 'wrap') Reflect.set(holder, key, chance.next() < 0.5 ? [value] : { [key]: value });
  else if (change === 'copy') Reflect.set(holder, key, structuredClone(Reflect.get(other.holder, other.key) as Json));
  else if (change === 'number' && typeof value === 'number')
    Reflect.set(holder, key, value * (chance.next() - 0.5) * 1e4);
  else if (Array.isArray(holder)) holder.splice(Math.floor(chance.next() * holder.length), 0, structuredClone(value));
  else holder[change === 'extra' ? 'unheardOf' : `${key} `] = structuredClone(value);
}

/** Changes a text as a bad disk, a bad connection or a bad editor would. */
function mutateText(text: string, chance: Chance): string {
  const at = Math.floor(chance.next() * text.length);
  const to = Math.min(text.length, at + Math.floor(chance.next() * 40));
  switch (oneOf(chance, ['cut', 'drop', 'insert', 'repeat', 'twice', 'tail', 'deep', 'huge'] as const)) {
    case 'cut':
      return text.slice(0, at);
    case 'drop':
      return text.slice(0, at) + text.slice(to);
    case 'insert':
      return (
        text.slice(0, at) +
        oneOf(chance, ['"', '{', '}', '[', ']', ',', ':', '\\', '\0', '-', '1e999']) +
        text.slice(at)
      );
    case 'repeat':
      return text.slice(0, to) + text.slice(at);
    case 'twice':
      return text + text;
    case 'tail':
      return text + oneOf(chance, [' ', '\n', '}', 'null', ',{}', '\uFEFF']);
    case 'deep':
      return text.slice(0, at) + '['.repeat(2000) + text.slice(at);
    case 'huge':
      return text.replace(/\d{10,}/, '1e999');
  }
}

/** A file that is almost the one given: one to three changes of its structure, its text or its bytes. */
export function mutated(text: string, seed: number): Uint8Array<ArrayBuffer> {
  const chance = new Chance(seed);
  const kind = chance.next();
  if (kind < 0.7) {
    const root = JSON.parse(text) as Json;
    for (let left = 1 + Math.floor(chance.next() * 3); left > 0; left -= 1) mutateValue(root, chance);
    return new TextEncoder().encode(JSON.stringify(root));
  }
  if (kind < 0.9) return new TextEncoder().encode(mutateText(text, chance));
  const bytes = new TextEncoder().encode(text);
  for (let left = 1 + Math.floor(chance.next() * 8); left > 0; left -= 1)
    bytes[Math.floor(chance.next() * bytes.length)] = Math.floor(chance.next() * 256);
  return bytes;
}
