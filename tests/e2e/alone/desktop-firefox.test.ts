import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '#src/domain/time';
import { defaultSettings } from '#src/domain/settings/settings';
import { always, send, stored, wake, type Inside } from '../inside';
import { sit } from '../settled';
import { openDesktop } from '../support/desktop';
import { openFirefox } from '../support/firefox';
import { firefoxProgram, hasDesktop } from '../support/provided';
import { until } from '../support/until';
import { openServer } from '../support/server';
import { held, patiently } from './desktop/seat';

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
});

async function takeASeatAtFirefox() {
  const { place, hands } = await openDesktop();
  const firefox = await openFirefox({ place, settings });
  await (await firefox.page('welcome.html')).close();
  await send(firefox, 'changeSettings', { patch: { hours: always, reminders: { patience: minutes(0) } } });
  await hands.stir();
  return { firefox, hands };
}

/** Three seconds before; then a real alarm has to ring. */
const sitUntilDue = (inside: Inside): Promise<void> => sit(inside, 1 - seconds(3) / defaultSettings.reminders.interval);
