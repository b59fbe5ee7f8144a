import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { atEnd, owned } from './end-all';
import { newFolder } from './folder';
import { Hands } from './hands';
import { desktopProgram, type DesktopProgram } from './provided';
import { openScreen } from './screen';
import { until } from './until';

const call = promisify(execFile);

/** Where a browser is to be shown: `openChromium(build, desktop.place)`. */
export interface Place {
  readonly display: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A desktop as people have it: a screen, windows that can be full screen, sound that goes somewhere, and hands. */
export interface Desktop {
  readonly place: Place;
  readonly hands: Hands;
  /** What a screen lock says of itself while it is on, as xscreensaver does. */
  lock(): Promise<void>;
  unlock(): Promise<void>;
}

/** Starts a desktop. It ends with the test. */
export async function openDesktop(size = '1280x900x24'): Promise<Desktop> {
  const display = await openScreen(size);
  const home = newFolder('desktop');
  const sound = join(home, 'sound');
  // Nothing of the machine's own desktop: neither its sound nor its bus.
  const env = {
    HOME: home,
    XDG_RUNTIME_DIR: home,
    DISPLAY: display,
    PULSE_SERVER: `unix:${sound}`,
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  };
  const run = (program: DesktopProgram, ...args: string[]) =>
    call(desktopProgram(program), args, { env: withOurs(env) });
  start('openbox', ['--sm-disable'], env);
  await until('the window manager is there', async () => {
    const { stdout } = await run('xprop', '-root', '_NET_SUPPORTING_WM_CHECK');
    return stdout.includes('window id');
  });
  openSound(sound, home, env);
  await until('there is a way to its sound', () => existsSync(sound));
  const status = ['-root', '-f', '_SCREENSAVER_STATUS', '32a', '-set', '_SCREENSAVER_STATUS'];
  return {
    place: { display, env },
    hands: new Hands(async (...args) => (await run('xdotool', ...args)).stdout.trim()),
    lock: async () => void (await run('xprop', ...status, 'LOCK')),
    unlock: async () => void (await run('xprop', '-root', '-remove', '_SCREENSAVER_STATUS')),
  };
}

/** Speaks with nobody but through the socket, and stays without being asked anything. */
const soundSettings = ['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disallow-exit'];

/** A sound card that is none: what is played is heard by nobody, and takes its time all the same. */
function openSound(socket: string, home: string, env: Readonly<Record<string, string>>): void {
  mkdirSync(join(home, 'pulse'), { mode: 0o700 });
  const modules = ['module-null-sink', `module-native-protocol-unix auth-anonymous=1 socket=${socket}`];
  const args = [...soundSettings, ...modules.flatMap((module) => ['-L', module])];
  // It must not take itself for its own client.
  start('pulseaudio', args, { ...env, PULSE_SERVER: '' });
}

function start(program: DesktopProgram, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const child = spawn(desktopProgram(program), args, { stdio: 'ignore', env: withOurs(env) });
  // One that does not start says so a moment later, too; unheard, that would end the whole run.
  child.on('error', () => {});
  if (child.pid === undefined) throw new Error(`${program} does not start`);
  atEnd(owned(child.pid));
}

const withOurs = (env: Readonly<Record<string, string>>) => ({ ...process.env, ...env });
