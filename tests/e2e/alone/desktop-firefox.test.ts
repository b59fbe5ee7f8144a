import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '#src/domain/time';
import { defaultSettings, type Reminders } from '#src/domain/settings/settings';
import { always, send, stored, wake, type Inside } from '../inside';
import { sit } from '../settled';
import { openDesktop } from '../support/desktop';
import { openFirefox, type FirefoxOpening } from '../support/firefox';
import { builds, firefoxProgram, hasDesktop, pace } from '../support/provided';
import { until } from '../support/until';
import { openServer } from '../support/server';
import { held, patiently, stirring } from './desktop/seat';

/** What is shared is a picture of nothing that counts as one of something, and nobody is asked for it. */
const settings = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.fake': true,
  'permissions.default.camera': 1,
  'permissions.default.microphone': 1,
};

describe.skipIf(!hasDesktop() || firefoxProgram() === null)('Firefox on a desktop', patiently, () => {
  it('tells of a call without any permission: a due break is held until it ends', async () => {
    const { firefox, hands } = await takeASeatAtFirefox();
    const call = await firefox.visit(await openServer('<title>Call</title>'));
    await call.run(async () => {
      const shared = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
      Object.assign(globalThis, { hangUp: () => shared.getTracks().forEach((track) => track.stop()) });
    });
    await sitUntilDue(firefox);
    await held(firefox, hands, 'call');

    await call.run(() => (globalThis as unknown as { hangUp(): void }).hangUp());
    await until('Firefox has noticed the end', () =>
      firefox.inPage(async (api) => (await api.tabs.query({ camera: true })).length === 0),
    );
    // The next look is minutes off: anything that happens is a look, too.
    await wake(firefox);
    await firefox.page('break.html');
    const { phase } = await stored(firefox, 'schedule');
    expect(phase).toMatchObject({ kind: 'onBreak', trigger: 'scheduled', held: [{ reason: 'call' }] });
  });

  it('holds a due break in full screen', async () => {
    const { firefox, hands } = await takeASeatAtFirefox();
    const isFull = () => firefox.inPage(async (api) => (await api.windows.getLastFocused()).state === 'fullscreen');
    await hands.press('F11');
    await until('it is full screen', isFull);
    await sitUntilDue(firefox);
    await held(firefox, hands, 'full-screen');

    await hands.press('F11');
    await until('it is a window again', async () => !(await isFull()));
    await wake(firefox);
    await firefox.page('break.html');
    const { phase } = await stored(firefox, 'schedule');
    expect(phase).toMatchObject({ kind: 'onBreak', trigger: 'scheduled', held: [{ reason: 'full-screen' }] });
  });

  it('is not woken again and again while nobody is there, and notices who comes back', async () => {
    // Away after fifteen seconds, and looked for every five.
    const reminders = { rest: minutes(15) };
    const { firefox, hands } = await takeASeatAtFirefox(
      { build: builds().firefoxPaced, backgroundIdle: 300 },
      reminders,
    );
    await until('it is noticed that nobody is there', async () => (await presence(firefox)) === 'away');
    const looks = minutes(5) / pace();
    const starts = await firefox.insides.countStarts();
    const begin = performance.now();
    await until('it has been looked twice', async () => (await starts()) >= 2);
    // Woken by each end of the background, it would have started every half second.
    expect(performance.now() - begin).toBeGreaterThan(looks);

    await hands.stir();
    await until('they are back', () => stirring(hands, async () => (await presence(firefox)) === 'desk'), {
      every: 500,
    });
    expect(await firefox.pages('break.html')).toEqual([]);
  });
});

const presence = async (inside: Inside): Promise<string> => (await stored(inside, 'schedule')).presence.at;

async function takeASeatAtFirefox(
  opening: FirefoxOpening = {},
  reminders: Partial<Reminders> = { patience: minutes(0) },
) {
  const { place, hands } = await openDesktop();
  const firefox = await openFirefox({ place, settings, ...opening });
  await (await firefox.page('welcome.html')).close();
  await send(firefox, 'changeSettings', { patch: { hours: always, reminders } });
  await hands.stir();
  return { firefox, hands };
}

/** Three seconds before; then a real alarm has to ring. */
const sitUntilDue = (inside: Inside): Promise<void> => sit(inside, 1 - seconds(3) / defaultSettings.reminders.interval);
