import type { Upgrade } from '../schema';
import { to1 } from './to-1';
import { to2 } from './to-2';
import { to3 } from './to-3';

/** In order; the version of the database is how many there are. */
export const upgrades: readonly Upgrade[] = [to1, to2, to3];
