import * as v from 'valibot';
import { knotMost, knotRegions } from '#src/domain/history/checkin';
import { isDay } from '#src/domain/history/day';
import { outcomes } from '#src/domain/history/record';
import { variants } from '#src/domain/moves/variant';
import { isOwnId } from '#src/domain/own-moves/own-move';
import { steps } from '#src/domain/programme/steps';
import { daysOff } from '#src/domain/streak/calendar';
import type { Ask, Command } from './messages';

/* What each command has to bring: messages are parsed, never cast. */

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const day = v.pipe(v.string(), v.guard(isDay));
const breakId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50));
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400));
const nothing = v.object({});
const ofBreak = v.object({ breakId });
const laid = v.object({ key: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)) });
const ownMove = v.object({ id: v.pipe(v.string(), v.check(isOwnId), v.maxLength(100)) });
const report = { breakId, index, seconds: amount, sets: amount, sides: index };

const asks = {
  breakOpened: ofBreak,
  startBreak: ofBreak,
  reportProgress: v.object(report),
  finishMove: v.object({ ...report, completed: v.boolean(), felt: v.nullable(v.picklist(['fine', 'too-much'])) }),
  swapMove: v.object({ breakId, index }),
  varyMove: v.object({
    breakId,
    index,
    move: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
    variant: v.nullable(v.picklist(variants)),
    felt: v.nullable(v.literal('too-much')),
  }),
  finishBreak: ofBreak,
  closeBreak: ofBreak,
  snooze: nothing,
  skip: ofBreak,
  takeBreak: nothing,
  quickStretch: v.object({ first: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))) }),
  pause: v.object({ length: v.picklist(['30min', '1h', '2h', 'tomorrow', 'resumed']) }),
  resume: nothing,
  chooseStep: v.object({ step: v.picklist(steps) }),
  rateBreak: v.object({ breakId, felt: v.picklist(['fine', 'too-much']) }),
  // Parsed field by field against the settings at hand, so that the answer can name what is wrong.
  changeSettings: v.object({ patch: v.record(v.string(), v.unknown()) }),
  meeting: v.object({ length: v.picklist(['30min', '1h', 'open', 'over']) }),
  testNotification: nothing,
  saveMove: laid,
  deleteMove: ownMove,
  restoreMove: ownMove,
  importMoves: laid,
  markDay: v.object({ day, mark: v.nullable(v.picklist(daysOff)) }),
  editRecord: v.object({ id, outcome: v.picklist(outcomes), seconds: v.pipe(v.array(amount), v.maxLength(50)) }),
  deleteRecord: v.object({ id }),
  restoreRecord: v.object({ id }),
  deleteHistory: v.object({ from: v.nullable(day), to: v.nullable(day) }),
  logKnot: v.object({
    region: v.picklist(knotRegions),
    score: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(knotMost))),
  }),
  importHistory: laid,
  dismissNotice: v.object({ id: v.string() }),
  retryHistory: nothing,
} satisfies Record<Command, v.GenericSchema>;

export const isCommand = (name: unknown): name is Command => typeof name === 'string' && Object.hasOwn(asks, name);

/** @throws when the argument is not what the command asks for; the message names the field */
export function parseAsk<Name extends Command>(name: Name, ask: unknown): Ask<Name> {
  const result = v.safeParse(asks[name], ask);
  if (result.success) return result.output;
  const [{ message, path }] = result.issues;
  throw new TypeError(`${name}: ${(path ?? []).map(({ key }) => String(key)).join('.')} ${message}`);
}
