import * as v from 'valibot';
import { isDay } from '../history/day';
import { instant } from '../time';
import { expecting } from './faults';

/* Fields that say what was expected of them, for everything that is read strictly. */

type Span = readonly [number, number];

export function whole([least, most]: Span) {
  const message = expecting('whole', least, most);
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}

export function number([least, most]: Span) {
  const message = expecting('number', least, most);
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
}

export function listOf<Item extends v.GenericSchema>(item: Item, [least, most]: Span) {
  const message = expecting('list', least, most);
  return v.pipe(v.array(item, message), v.minLength(least, message), v.maxLength(most, message));
}

export const oneOf = <const Choices extends readonly (string | number)[]>(choices: Choices) =>
  v.picklist(choices, expecting('one-of', choices.join(', ')));

/** A text of at least one character. */
export function someText(most: number) {
  const message = expecting('text', most);
  return v.pipe(v.string(message), v.nonEmpty(message), v.maxLength(most, message));
}

export const yesOrNo = v.boolean(expecting('yes-or-no'));

export const dayField = v.pipe(v.string(expecting('day')), v.guard(isDay, expecting('day')));

/** What the calendar can name: 100 million days on both sides of 1970. */
export const moment = v.pipe(
  v.number(expecting('moment')),
  v.minValue(-8.64e15, expecting('moment')),
  v.maxValue(8.64e15, expecting('moment')),
  v.transform(instant),
);
