import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { sources } from '#src/domain/moves/sources';
import { AboutSection } from '#src/ui/options/AboutSection';
import { links } from '#src/ui/options/about/studies';
import packages from '../../../package.json';
import preact from '../../../node_modules/preact/package.json';
import idb from '../../../node_modules/idb/package.json';
import valibot from '../../../node_modules/valibot/package.json';
import streamparser from '../../../node_modules/@streamparser/json/package.json';
import plot from '../../../node_modules/@observablehq/plot/package.json';
import { button, click } from './bench';
import { atNoon } from '../support/clock';
import { fakePorts, renderWith } from '../support/fake-ports';

atNoon();

function open() {
  const ports = fakePorts();
  renderWith(ports, <AboutSection version="1.2.3" />);
  return ports;
}

const listOf = (heading: string) => {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (section === null) throw new Error(`${heading} is not in a section`);
  return within(section).getAllByRole('listitem');
};

describe('about', () => {
  it('leads to each of its parts', () => {
    open();
    const contents = within(screen.getByRole('list', { name: 'In this section' })).getAllByRole('link');
    expect(contents.length).toBeGreaterThan(5);
    const missing = contents.filter((link) => document.querySelector(link.getAttribute('href') ?? '') === null);
    expect(missing).toEqual([]);
  });

  it('says of each study what it found, and where to read it', () => {
    open();
    expect(listOf('Do breaks help?')).toHaveLength(4);
    expect(listOf('Strength or length?')).toHaveLength(5);
    const known = Object.values(links).filter((link) => link !== null);
    expect(known.length).toBeGreaterThan(10);
    const shown = new Set(screen.getAllByRole('link').map((link) => link.getAttribute('href')));
    expect(known.filter((link) => !shown.has(link))).toEqual([]);
  });

  it('opens addresses outside in a tab of their own, which learns nothing of us', () => {
    open();
    const outside = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('https://'));
    expect(outside).not.toEqual([]);
    expect(outside.every((link) => link.getAttribute('rel') === 'noreferrer noopener')).toBe(true);
    expect(outside.every((link) => link.getAttribute('target') === '_blank')).toBe(true);
  });

  it('counts where the doses come from, all of them', () => {
    open();
    const counts = screen
      .getAllByText(new RegExp(`^\\d+ of ${catalogue.length}: `))
      .map((one) => Number(one.textContent?.split(' ')[0]));
    expect(counts).toHaveLength(3);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(catalogue.length);
    expect(counts[0]).toBe(catalogue.filter(({ id }) => sources[id]?.basis === 'direct').length);
  });

  it('names the licence of everything that ships', () => {
    open();
    const shipped: Record<string, string> = {};
    for (const { name, license } of [preact, idb, valibot, streamparser, plot]) shipped[name] = license;
    expect(Object.keys(shipped).toSorted()).toEqual(Object.keys(packages.dependencies).toSorted());
    for (const [name, licence] of Object.entries(shipped)) {
      const term = screen.getByText(new RegExp(`^${name}$`, 'i'));
      expect(term.nextElementSibling?.textContent).toBe(licence);
    }
  });

  it('leads to the licences in full, which every package holds', () => {
    open();
    expect(screen.getByRole('link', { name: /every licence/i }).getAttribute('href')).toBe('/licences.txt');
  });

  it('tells the version, and that it is no medical device', () => {
    open();
    expect(screen.getByText('1.2.3')).toBeTruthy();
    expect(screen.getByText(/no medical device/)).toBeTruthy();
  });

  it('shows the welcome again', async () => {
    const ports = open();
    await click(button('Show the welcome page'));
    expect(ports.opened).toEqual(['welcome']);
  });
});
