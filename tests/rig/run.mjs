import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A line that stops the run: what is wrong and what to do about it, without a stack. */
export class Stop extends Error {}

/**
 * Runs a program with its output shown; tells its exit code. One that runs longer than `limit` milliseconds is ended.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @param {{ limit?: number, cwd?: string }} [bounds]
 * @returns {Promise<number>}
 */
export function run(program, args, env = {}, { limit, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
    const timer = limit === undefined ? undefined : setTimeout(tooLong, limit);
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));

    /** @param {number} code */
    function end(code) {
      clearTimeout(timer);
      resolve(code);
    }
    function tooLong() {
      console.error(`\n${program} ${args.join(' ')} ran longer than ${limit} ms and was ended.`);
      child.kill('SIGKILL');
    }
  });
}

/**
 * npm of the Node that runs this, on every platform: a `.cmd` file cannot be started without a shell.
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export function npm(args, cwd = root) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], {}, { cwd });
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], {}, { cwd }) : run('npm', args, {}, { cwd });
}

/**
 * A tool of this project, such as `wxt`.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @param {{ limit?: number }} [bounds]
 */
export const tool = (script, args, env, bounds) =>
  run(process.execPath, [`${root}node_modules/${script}`, ...args], env, bounds);

/**
 * What a program prints; `null` when it does not start or fails.
 * @param {string} program
 * @param {readonly string[]} args
 */
export function output(program, args) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout.trim() : null;
}

/**
 * Runs a command of the rig: a `Stop` is one line, anything else is a fault of ours and shows its stack.
 * @param {() => Promise<number>} command
 */
export async function main(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
