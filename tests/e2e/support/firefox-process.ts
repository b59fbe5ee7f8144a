import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBidi, type Bidi } from './bidi';
import type { Place } from './desktop';
import { atEnd, owned } from './end-all';
import { firefoxProgram } from './provided';
import { within } from './until';

export type Preference = string | number | boolean;

export interface FirefoxProcess {
  readonly send: Bidi;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** Resolves when it has ended by itself. */
  readonly gone: Promise<unknown>;
  hasEnded(): boolean;
}

/** Starts a Firefox on a profile, with settings for this start; headless unless there is a place. It ends with the test. */
export async function launchFirefox(
  profile: string,
  settings: Readonly<Record<string, Preference>>,
  place?: Place,
): Promise<FirefoxProcess> {
  const program = firefoxProgram();
  if (program === null) throw new Error('No Firefox found');
  const lines = Object.entries(settings).map(([name, value]) => {
    return `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`;
  });
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = [...(place ? [] : ['--headless']), '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  // Without system access, pages of an extension may not be navigated to.
  const child = spawn(program, [...args, '--remote-allow-system-access', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...place?.env, HOME: profile },
  });
  if (child.pid === undefined) throw new Error('Firefox does not start');
  const endNow = owned(child.pid);
  const gone = once(child, 'exit');
  const kill = async () => {
    endNow();
    await gone;
  };
  atEnd(kill);
  const { send, close } = await openBidi(await within(120_000, 'Firefox listens', addressFrom(child.stderr)));
  atEnd(close);
  return { send, kill, gone, hasEnded: () => child.exitCode !== null || child.signalCode !== null };
}

async function addressFrom(stderr: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  for await (const chunk of stderr) {
    said += String(chunk);
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
    if (address) return address;
  }
  throw new Error(`Firefox ended: ${said}`);
}
