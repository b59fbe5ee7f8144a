import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd } from './end-all';
import { newFolder } from './folder';

/** A disk of its own in memory, which only root may mount. It goes with the test. */
export class SmallDisk {
  readonly folder: string = newFolder('disk');

  constructor(megabytes: number) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', this.folder]);
    // Lazily: a browser that is just ending may still hold files.
    atEnd(() => void execFileSync('umount', ['-l', this.folder]));
  }

  /** An empty folder on it. */
  newFolder(name: string): string {
    const path = join(this.folder, name);
    mkdirSync(path);
    return path;
  }

  /** Nothing more fits on it. */
  fill(): void {
    const file = openSync(join(this.folder, 'ballast'), 'w');
    try {
      for (let size = 1 << 20; size >= 1; size >>= 1) writeWhileItFits(file, Buffer.alloc(size));
    } finally {
      closeSync(file);
    }
  }

  empty(): void {
    rmSync(join(this.folder, 'ballast'));
  }
}

function writeWhileItFits(file: number, block: Buffer): void {
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOSPC') throw error;
  }
}

/** Whether this machine lets a test mount one. */
export const canMount: boolean = (() => {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
})();
