import { bell } from '#src/browser/bell';
import { hours, instant, later, millis, minutes, seconds } from '#src/domain/time';
import { inWorker, soon, taken } from '../case';
import { real } from '../recorded-api';
import { heard } from '../serve';

const inAnHour = () => later(instant(Date.now()), hours(1));

export const alarms = [
  inWorker(
    'an alarm is listed with the time and the period that it was given',
    async () => {
      const at = inAnHour();
      await bell.ring(at, minutes(2));
      const all = await real.alarms.getAll();
      return all.map((alarm) => [alarm.name, alarm.scheduledTime - at, alarm.periodInMinutes]);
    },
    [['wake', 0, 2]],
  ),
  inWorker(
    'an alarm that is set again takes the place of the one before',
    async () => {
      const at = inAnHour();
      for (const time of [at, at, later(at, hours(1))]) await bell.ring(time, minutes(2));
      const all = await real.alarms.getAll();
      return all.map((alarm) => [alarm.name, alarm.scheduledTime - at]);
    },
    [['wake', 3_600_000]],
  ),
  inWorker(
    'an alarm at a fraction of a millisecond is no other one when it is set again',
    async () => {
      const at = instant(inAnHour() + 0.5);
      await bell.ring(at, minutes(2));
      const [alarm] = await real.alarms.getAll();
      return alarm?.scheduledTime === at;
    },
    true,
  ),
  inWorker(
    'a period that is shorter than a browser takes is the shortest that it takes',
    async () => {
      await bell.ring(inAnHour(), seconds(1));
      return (await real.alarms.get('wake'))?.periodInMinutes;
    },
    0.5,
  ),
  inWorker(
    'an alarm is taken back, and one that is not there, too',
    async () => {
      await bell.ring(inAnHour(), minutes(2));
      await bell.ring(null, minutes(2));
      await bell.ring(null, minutes(2));
      return real.alarms.getAll();
    },
    [],
  ),
  inWorker(
    'an alarm that somebody took back meanwhile is taken back without a word',
    async () => {
      await bell.ring(inAnHour(), minutes(2));
      await real.alarms.clear('wake');
      return taken(() => real.alarms.clear('wake'));
    },
    'taken',
  ),
  inWorker(
    'an alarm whose time is past rings at once, and is heard',
    async () => {
      const before = heard.length;
      await bell.ring(instant(Date.now() - 60_000), minutes(2));
      const since = await soon(
        () => heard.slice(before),
        (events) => events.includes('woke'),
      );
      await bell.ring(null, millis(0));
      return since.includes('woke');
    },
    true,
  ),
  inWorker(
    'an option that alarms do not know is refused',
    () => taken(() => real.alarms.create('other', { when: inAnHour(), unheardOf: 1 } as object)),
    'refused',
  ),
];
