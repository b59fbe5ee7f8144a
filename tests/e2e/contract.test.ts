import { beforeAll, describe, expect, it } from 'vitest';
import { askedFor } from './contract/asked';
import { optionsAskedFor } from './contract/options';
import { update, type BrowserName } from './contract/case';
import { cases } from './contract/cases';
import { places, type Place } from './contract/places';
import { firefoxProgram } from './support/provided';
import { inTime, until, within } from './support/until';

/** What each browser was asked, with the names of all options. */
const asked: Readonly<Record<BrowserName, Set<string>>> = { chromium: new Set(), firefox: new Set() };
/** What one of them is asked alone, in functions that say why. */
const alone: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [],
  firefox: ['notifications.getAll()', 'tabs.query({camera})', 'tabs.query({microphone})', 'tabs.query({screen})'],
};
/** By the types; the compiler takes some seconds to say so. */
let options: readonly string[] = [];
beforeAll(() => {
  options = optionsAskedFor();
});
const methodOf = (call: string) => call.replace(/\(.*/s, '');

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  describe.skipIf(name === 'firefox' && firefoxProgram() === null)('the browser layer', () => {
    let place: Place;
    beforeAll(async () => {
      place = await places[name]();
    });

    it.each(cases)('$title', async (one) => {
      const { answer, calls } = await place.run(one);
      for (const call of calls) asked[name].add(call);
      expect(answer).toEqual(one.gives[name]);
    });

    it('starts anew for an update that waited for the end of a break', async () => {
      await place.inNewPage((api) => api.storage.session.set({ before: true }));
      // It goes before it answers.
      void place.run({ where: 'worker', title: update }).catch(() => null);
      const again = await until(
        'it has started anew',
        () => {
          const asked = place.inNewPage(async (api) => !('before' in (await api.storage.session.get('before'))));
          // A page that was asked for in the wrong moment never comes.
          return within(10_000, 'a page', asked);
        },
        { timeout: 2 * inTime },
      );
      expect(again).toBe(true);
      asked[name].add('runtime.reload()');
    });

    it('asks for nothing that no case has reached', () => {
      const methods = new Set([...asked[name], ...Object.values(alone).flat()].map(methodOf));
      expect(askedFor().filter((method) => !methods.has(method))).toEqual([]);
    });

    it('passes no option that no case has passed', () => {
      const calls = [...asked[name], ...Object.values(alone).flat()];
      const isPassed = (option: string) => {
        const [method = '', name = ''] = option.split(': ');
        const last = name.replace(/.*\./, '');
        return calls.some((call) => methodOf(call) === method && call.split(/[{}(), :]+/).includes(last));
      };
      expect(options).not.toEqual([]);
      expect(options.filter((option) => !isPassed(option))).toEqual([]);
    });
  });
});

describe('the contract', () => {
  it('tells its cases apart by their titles', () => {
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  it.skipIf(firefoxProgram() === null)('is the same for both browsers, but for what only one of them can tell', () => {
    const { chromium, firefox } = asked;
    expect([...chromium].filter((call) => !firefox.has(call)).toSorted()).toEqual(alone.chromium);
    expect([...firefox].filter((call) => !chromium.has(call)).toSorted()).toEqual(alone.firefox);
  });
});
