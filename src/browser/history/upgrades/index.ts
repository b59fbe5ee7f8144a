import type { Upgrade } from '../schema';
import { to1 } from './to-1';

/** In order; the version of the database is how many there are. */
export const upgrades: readonly Upgrade[] = [to1];
