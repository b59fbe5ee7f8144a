import { describe, expect, it } from 'vitest';
import { textOf } from '../by-hand';
import { always, send, stored, type Inside } from '../inside';
import { openDesktop } from '../support/desktop';
import { openFirefox } from '../support/firefox';
import { builds, firefoxProgram, hasDesktop } from '../support/provided';
import { until } from '../support/until';
import { openServer } from '../support/server';
import { patiently, takeASeat } from './desktop/seat';

const stretch = 'alt+shift+q';
const pause = 'alt+shift+u';

const phase = async (inside: Inside) => (await stored(inside, 'schedule')).phase;

describe.skipIf(!hasDesktop())('keys that work anywhere in the browser', patiently, () => {
  it('begin a quick stretch in the popup, and pause and go on: Chromium', async () => {
    const { browser, hands } = await takeASeat(builds().store);
    // Somebody who works elsewhere: the worker is asleep.
    await browser.killWorker();
    await hands.press(pause);
    await until('it is paused', async () => (await phase(browser)).kind === 'paused');
    await hands.press(pause);
    await until('it goes on', async () => (await phase(browser)).kind === 'building');

    await browser.killWorker();
    const popup = await browser.popup(() => hands.press(stretch));
    await until('a stretch runs in it', async () => (await textOf(popup)).includes('Get ready'));
    expect(await phase(browser)).toMatchObject({ kind: 'onBreak', trigger: 'quick' });
    // It is the popup of this one time.
    await hands.press('Escape');
    await until('it is closed', async () => !(await popup.isOpen()));
    const plain = await browser.popup();
    await until('the popup is as always', async () => (await textOf(plain)).includes('Quick stretch'));
  });

  it.skipIf(firefoxProgram() === null)('begin a quick stretch in the popup, and pause and go on: Firefox', async () => {
    const { place, hands } = await openDesktop();
    const firefox = await openFirefox({ place });
    await (await firefox.page('welcome.html')).close();
    await send(firefox, 'changeSettings', { patch: { hours: always } });
    await firefox.visit(await openServer('<title>Paper</title><textarea autofocus></textarea>'));
    await hands.click(640, 500);
    await firefox.insides.endBackground();
    await hands.press(pause);
    await until('it is paused', async () => (await phase(firefox)).kind === 'paused');
    await hands.press(pause);
    await until('it goes on', async () => (await phase(firefox)).kind === 'building');

    await firefox.insides.endBackground();
    const popup = await firefox.popup(() => hands.press(stretch));
    await popup.reads(/Get ready/);
    expect(await phase(firefox)).toMatchObject({ kind: 'onBreak', trigger: 'quick' });
    await hands.press('Escape');
    await until('it is closed', async () => (await popup.text()) === null);
    const plain = await firefox.popup();
    await plain.reads(/Quick stretch/);
  });
});
