import { callSites } from '#src/browser/call-sites';
import { inPage, inWorker, taken } from '../case';

export const permissions = [
  inPage('no site is seen unless people allow it', () => callSites.allowed(), false),
  inPage('a permission that was not given can be given up', () => taken(() => callSites.giveUp()), 'taken'),
  inWorker('nobody is asked for a permission without a click', () => taken(() => callSites.ask()), 'refused'),
];
