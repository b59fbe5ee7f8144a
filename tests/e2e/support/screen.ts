import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { atEnd, owned } from './end-all';
import { screenProgram } from './provided';
import { inTime, within } from './until';

/**
 * A screen of its own, for `openChromium(build, { display })`. Only with a screen does a browser see real idleness:
 * headless it is always "active".
 */
export async function openScreen(size = '1280x900x24'): Promise<string> {
  const program = screenProgram();
  if (program === null) throw new Error('Xvfb is not installed');
  // Without `-noreset` it starts anew whenever its last window has gone, and refuses whoever comes in that moment.
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  // One that does not start says so a moment later, too; unheard, that would end the whole run.
  child.on('error', () => {});
  if (child.pid === undefined) throw new Error('Xvfb does not start');
  atEnd(owned(child.pid));
  const told = child.stdio[3] as Readable;
  const [number] = await within(inTime, 'the number of the screen', once(told, 'data'));
  return `:${String(number).trim()}`;
}
