import { desk as seat } from '#src/browser/desk';
import { keepListening } from '#src/browser/presence-listener';
import { isFirefox } from '#src/browser/engine';
import { minutes, seconds, millis } from '#src/domain/time';
import { each, inWorker, soon, taken } from '../case';
import { detour, real } from '../recorded-api';
import { soundsLikeCall } from '#src/browser/call-sites';

const spans = [seconds(15), minutes(5), minutes(60)];

async function fullScreen(state: 'fullscreen' | 'normal'): Promise<unknown> {
  const { id = -1 } = await real.windows.getLastFocused();
  await real.windows.update(id, { state });
  return soon(
    () => real.windows.getLastFocused(),
    (window) => window.state === state,
  );
}

export const desk = [
  inWorker(
    'a look at the desk is a whole one, without any permission',
    async () => {
      // Answered by the browser, not by what stands in when it cannot say.
      const refused: string[] = [];
      const whether = (method: string) =>
        detour(method, (call) =>
          Promise.resolve(call()).catch((error: unknown) => Promise.reject(refused.push(String(error)))),
        );
      ['idle.queryState', 'windows.getLastFocused', 'tabs.query'].forEach(whether);
      const { idleFor, locked, call, fullScreen, watching } = await seat.look(spans);
      return { idleFor: typeof idleFor, locked, call, fullScreen, watching, refused };
    },
    { idleFor: 'number', locked: false, call: false, fullScreen: false, watching: false, refused: [] },
  ),
  inWorker(
    'a window over the whole screen is seen',
    async () => {
      await fullScreen('fullscreen');
      const { fullScreen: seen } = await seat.look(spans);
      await fullScreen('normal');
      return [seen, (await seat.look(spans)).fullScreen];
    },
    [true, false],
  ),
  inWorker(
    'spans without input are asked for that are shorter than a browser takes, and as long as a day',
    async () => typeof (await seat.look([millis(1), minutes(24 * 60)])).idleFor,
    'number',
  ),
  inWorker(
    'the browser is asked to tell, and not to tell',
    async () => {
      for (const span of [seconds(15), millis(1), minutes(24 * 60), null, null, minutes(5)]) await seat.tellAfter(span);
      keepListening(false);
      return isFirefox();
    },
    each({ chromium: false, firefox: true }),
  ),
  inWorker('a span that is too short is refused', () => taken(() => real.idle.queryState(14)), 'refused'),
  inWorker(
    'who shares a camera is told by one browser alone',
    () => taken(() => real.tabs.query({ camera: true })),
    each({ chromium: 'refused', firefox: 'taken' }),
  ),
  inWorker(
    'the sites of calls may be asked for their sound',
    async () => {
      detour('permissions.contains', () => Promise.resolve(true));
      return soundsLikeCall();
    },
    false,
  ),
];
