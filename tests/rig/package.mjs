import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { main, root, Stop } from './run.mjs';
import { setUp } from './set-up.mjs';

const usage = `npm run package [-- --check]

Makes what the stores get, in .output/: the packages for Chromium and Firefox, and the sources of both.
  --check   makes them twice, then builds the unpacked sources with a fresh install, and compares all bytes`;

await main(async () => {
  const check = checkAsked();
  await setUp();
  // Loaded only now: it needs the dependencies.
  const { compare, packages, rebuilt } = await import('./store-packages.mjs');
  const packed = await packages();
  mkdirSync(join(root, '.output'), { recursive: true });
  for (const [file, bytes] of packed) {
    writeFileSync(join(root, '.output', file), bytes);
    console.log(`.output/${file}  ${Math.ceil(bytes.length / 1000)} kB`);
  }
  if (!check) return 0;
  compare(packed, await packages(), 'the second time');
  console.log('Made twice: the same bytes.');
  compare(packed, await rebuilt(packed), 'from the source archive');
  console.log('Made from the source archive: the same bytes.');
  return 0;
});

function checkAsked() {
  try {
    return parseArgs({ options: { check: { type: 'boolean' } } }).values.check === true;
  } catch (error) {
    throw new Stop(`${String(error)}\n\n${usage}`);
  }
}
