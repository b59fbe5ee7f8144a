import { existsSync, readFileSync } from 'node:fs';
import { output, run } from './run.mjs';

/** @typedef {[string, ...string[]]} Command */

/**
 * How this platform installs packages, as commands to run one after the other; none where there is no package manager,
 * the packages have no name in it, or using it would ask for a password in the middle of a run.
 * @param {{ apt?: string[], dnf?: string[], pacman?: string[], brew?: string[], winget?: string[] }} names
 * @returns {Command[]}
 */
export function packageCommands({ apt, dnf, pacman, brew, winget }) {
  if (process.platform === 'win32') {
    const agreed = ['--exact', '--accept-source-agreements', '--accept-package-agreements'];
    return winget ? [['winget', 'install', ...agreed, '--id', ...winget]] : [];
  }
  if (process.platform === 'darwin') return brew && has('brew') ? [['brew', 'install', ...brew]] : [];
  if (apt && has('apt-get')) {
    const patience = ['-qq', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30'];
    return asRoot(
      ['apt-get', 'update', ...patience],
      ['apt-get', 'install', '-y', ...patience, '--no-install-recommends', ...apt],
    );
  }
  if (dnf && has('dnf')) return asRoot(['dnf', 'install', '-y', ...dnf]);
  if (pacman && has('pacman')) return asRoot(['pacman', '-S', '--noconfirm', ...pacman]);
  return [];
}

/** Ubuntu's packages of browsers are stand-ins that install snaps, which the tests cannot use. */
export const browsersAreSnaps = () =>
  existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Whether there were commands and all of them did it.
 * @param {Command[]} commands
 * @param {string} why
 */
export async function runAll(commands, why) {
  for (const [program, ...args] of commands) {
    console.log(`${why}; trying: ${[program, ...args].join(' ')}`);
    if ((await run(program, args, { DEBIAN_FRONTEND: 'noninteractive' })) !== 0) return false;
  }
  return commands.length > 0;
}

/**
 * @param {Command[]} commands
 * @returns {Command[]}
 */
function asRoot(...commands) {
  if (process.getuid?.() === 0) return commands;
  if (output('sudo', ['-n', 'true']) === null) return [];
  return commands.map((command) => ['sudo', '-n', ...command]);
}

/** @param {string} program */
const has = (program) =>
  ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].some((folder) => existsSync(`${folder}/${program}`));
