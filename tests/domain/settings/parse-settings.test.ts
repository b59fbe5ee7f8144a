import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '#src/domain/settings/parse-settings';
import { defaultSettings } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';

const stored = (change: object) => ({ v: 1, ...defaultSettings, ...change });
const reminders = (change: object) => stored({ reminders: { ...defaultSettings.reminders, ...change } });

describe('stored settings', () => {
  it('come back as they were written', () => {
    const written = { ...defaultSettings, workAround: ['knee-pain'] };
    expect(parseSettings(JSON.parse(JSON.stringify({ v: 1, ...written })))).toEqual({
      settings: written,
      repaired: [],
      newer: false,
    });
  });

  it('are the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, repaired: [], newer: false });
  });

  it('lose a broken field to its default and keep the others', () => {
    const { settings, repaired } = parseSettings(reminders({ interval: 'soon', snooze: minutes(7) }));
    expect(settings.reminders).toEqual({ ...defaultSettings.reminders, snooze: minutes(7) });
    expect(repaired).toEqual(['reminders.interval']);
  });

  it('refuse a number out of range', () => {
    expect(parseSettings(reminders({ interval: 1 })).repaired).toEqual(['reminders.interval']);
    expect(parseSettings(reminders({ interval: Number.NaN })).repaired).toEqual(['reminders.interval']);
  });

  it('keep every work-around that is understood, and name the field when one is not', () => {
    const { settings, repaired } = parseSettings(stored({ workAround: ['knee-pain', 'moon-gravity', 'balance'] }));
    expect(settings.workAround).toEqual(['knee-pain', 'balance']);
    expect(repaired).toEqual(['workAround']);
  });

  it('give an unknown shape of the figure its default back', () => {
    expect(parseSettings(stored({ figure: { shape: 'broad' } })).settings.figure).toEqual({ shape: 'broad' });
    expect(parseSettings(stored({ figure: { shape: 'cubic' } }))).toMatchObject({
      settings: { figure: { shape: 'medium' } },
      repaired: ['figure.shape'],
    });
  });

  it('keep no knot log unless somebody asked for one', () => {
    expect(parseSettings({ v: 1 }).settings.knot).toEqual({ on: false });
    expect(parseSettings(stored({ knot: { on: true } })).settings.knot).toEqual({ on: true });
    expect(parseSettings(stored({ knot: { on: 'yes' } })).repaired).toEqual(['knot.on']);
  });

  it('keep moves that this version does not know switched off', () => {
    const moves = { ...defaultSettings.moves, off: ['of-next-year'] };
    expect(parseSettings(stored({ moves }))).toMatchObject({
      settings: { moves: { off: ['of-next-year'] } },
      repaired: [],
    });
  });

  it('keep every way of a move that is understood, and name the field when one is not', () => {
    const variants = { 'chin-tuck': 'easier', 'wall-angel': 'upside-down' };
    const { settings, repaired } = parseSettings(stored({ moves: { ...defaultSettings.moves, variants } }));
    expect(settings.moves.variants).toEqual({ 'chin-tuck': 'easier' });
    expect(repaired).toEqual(['moves.variants']);
  });

  it('refuse more ways of moves than there can be moves', () => {
    const variants = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`move-${i}`, 'easier']));
    expect(parseSettings(stored({ moves: { ...defaultSettings.moves, variants } })).repaired).toEqual([
      'moves.variants',
    ]);
  });

  it('of before there were sounds and ways are silent and as the moves stand', () => {
    const { cues: _, ...older } = defaultSettings;
    const { variants: __, ...moves } = older.moves;
    expect(parseSettings({ v: 1, ...older, moves })).toEqual({ settings: defaultSettings, repaired: [], newer: false });
  });

  it('refuse hours of a week with six days or a range without length', () => {
    const short = defaultSettings.hours.slice(1);
    const empty = defaultSettings.hours.with(2, [{ from: 60, to: 60 }]);
    for (const hours of [short, empty]) {
      expect(parseSettings(stored({ hours }))).toMatchObject({ settings: defaultSettings, repaired: ['hours'] });
    }
  });

  it('of a newer version are used as far as they are understood', () => {
    expect(parseSettings({ ...reminders({ interval: minutes(30) }), v: 2 })).toMatchObject({
      newer: true,
      settings: { reminders: { interval: minutes(30) } },
    });
  });

  it('become settings whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const { settings } = parseSettings(junk);
        expect(parseSettings({ v: 1, ...settings }).repaired).toEqual([]);
      }),
    );
  });
});
