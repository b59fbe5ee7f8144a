import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { applyPatch } from '#src/ui/settings/patch';
import { OptionsPage } from '#src/ui/options/OptionsPage';
import { defaultSettings } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';
import { atNoon, pass, settle } from '../support/clock';
import { renderWith } from '../support/fake-ports';
import { button, click, enter, field, refusingPorts, storingPorts, told, warned } from './bench';

atNoon();

async function open(ports = storingPorts()) {
  renderWith(ports, <OptionsPage version="1.2.3" />);
  await settle();
  return ports;
}

describe('the options page', () => {
  test('has its sections, and a link to each', async () => {
    await open();
    const titles = ['Reminders', 'Moves', 'Your own moves', 'Working hours', 'Work-arounds', 'Data', 'Why?', 'About'];
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual(titles);
    const links = within(screen.getByRole('navigation')).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map((link) => link.textContent)).toEqual(titles);
    for (const link of links) expect(document.querySelector(link.hash)).not.toBeNull();
  });

  test('says that it is loading until the settings are there', async () => {
    renderWith(storingPorts(), <OptionsPage version="1.2.3" />);
    expect(screen.getByText('Loading your settings…')).toBeTruthy();
    await settle();
    expect(screen.queryByText('Loading your settings…')).toBeNull();
  });

  test('says when the settings cannot be read, and tries again when asked to', async () => {
    const ports = storingPorts();
    let broken = true;
    ports.settings.load = () => (broken ? Promise.reject(new Error('Corrupt')) : Promise.resolve(defaultSettings));
    await open(ports);
    expect(screen.getByText(/could not be read/)).toBeTruthy();
    broken = false;
    await click(button('Retry'));
    expect(field('Sitting time before a break').value).toBe('45');
  });

  test('follows another options page', async () => {
    const ports = await open();
    ports.settings.set(applyPatch(defaultSettings, { reminders: { interval: minutes(60) } }));
    await settle();
    expect(field('Sitting time before a break').value).toBe('60');
  });

  test('lets "Saved" pass by itself', async () => {
    await open();
    await enter('Sitting time before a break', '30');
    expect(told()).toBe('Saved');
    await pass(5);
    expect(told()).toBe('');
  });

  test('keeps Undo and what went wrong until they are put away', async () => {
    await open();
    await click(button('Seated only'));
    await pass(60);
    expect(button('Undo')).toBeTruthy();
    await click(button('Close this message'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('gives the keyboard back to what was changed', async () => {
    await open();
    const seated = button('Seated only');
    seated.focus();
    await click(seated);
    button('Undo').focus();
    await click(button('Undo'));
    expect(document.activeElement).toBe(seated);
  });

  test('says the same fault again, so that it is heard again', async () => {
    await open(refusingPorts({ kind: 'invalid', fields: [] }));
    await enter('Sitting time before a break', '30');
    const first = screen.getByRole('alert').firstChild;
    await enter('Sitting time before a break', '35');
    expect(warned()).toMatch(/^That was not saved/);
    expect(screen.getByRole('alert').firstChild).not.toBe(first);
  });

  test('tells when the settings are of a newer version', async () => {
    await open(refusingPorts({ kind: 'newer' }));
    await enter('Sitting time before a break', '30');
    expect(field('Sitting time before a break').value).toBe('45');
    expect(warned()).toMatch(/newer version of Unknot/);
  });

  test('tells when a value is not accepted', async () => {
    await open(refusingPorts({ kind: 'invalid', fields: ['reminders.interval'] }));
    await enter('Sitting time before a break', '30');
    expect(warned()).toMatch(/^That was not saved/);
  });

  test('gives version, licence, and a reason for each permission', async () => {
    const ports = await open();
    expect(screen.getByText('1.2.3')).toBeTruthy();
    expect(screen.getByText(/^MIT:/)).toBeTruthy();
    for (const name of ['Alarms', 'Storage', 'Idle', 'Notifications', 'Unlimited storage']) {
      expect(screen.getByText(name).nextElementSibling?.textContent).toMatch(/^(to|so) /);
    }
    await click(button('Show the welcome page'));
    expect(ports.opened).toEqual(['welcome']);
  });
});
