import type { Case } from '../case';
import { alarms } from './alarms';
import { desk } from './desk';
import { files } from './files';
import { history } from './history';
import { messages } from './messages';
import { notifications } from './notifications';
import { permissions } from './permissions';
import { storage } from './storage';
import { texts } from './texts';
import { toolbar } from './toolbar';
import { windows } from './windows';

/** The one list, for both browsers. Titles are facts, and told apart by them. */
export const cases: readonly Case[] = [
  ...alarms,
  ...desk,
  ...files,
  ...history,
  ...messages,
  ...notifications,
  ...permissions,
  ...storage,
  ...texts,
  ...toolbar,
  ...windows,
];
