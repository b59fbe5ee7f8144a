import { describe, expect, it } from 'vitest';
import { emptyLedger } from '#src/domain/ledger/ledger';
import { catalogue } from '#src/domain/moves/catalogue';
import { skipTags } from '#src/domain/moves/move';
import { doseSeconds } from '#src/domain/moves/timeline';
import { quickPlan, type PlanAsk } from '#src/domain/plan/choose';
import { firstStretch } from '#src/domain/plan/first-stretch';
import { defaultSettings, type Settings } from '#src/domain/settings/settings';
import { instant, type Day } from '#src/domain/time';

const ask = (settings: Settings = defaultSettings): PlanAsk => ({
  catalogue,
  settings,
  ledger: emptyLedger,
  now: instant(0),
  day: '2026-11-23' as Day,
  seed: 'any',
});

describe('the first stretch', () => {
  it('is seated, needs nothing, is seen by nobody and takes about half a minute', () => {
    const move = firstStretch(catalogue, defaultSettings);
    expect(move).toMatchObject({ kind: 'front-stretch', position: 'seated', kit: [], discreetness: 3, level: 1 });
    expect(move && doseSeconds(move.dose)).toBeLessThanOrEqual(40);
  });

  it.each(skipTags)('has a move for somebody with %s, which suits them', (tag) => {
    const move = firstStretch(catalogue, { ...defaultSettings, workAround: [tag] });
    expect(move?.skipIf).not.toContain(tag);
    expect(move).not.toBeNull();
  });

  it('has one for somebody with everything at once', () => {
    expect(firstStretch(catalogue, { ...defaultSettings, workAround: skipTags })).toMatchObject({ skipIf: [] });
  });

  it('is none where all of them are switched off', () => {
    const off = catalogue.map(({ id }) => id);
    expect(firstStretch(catalogue, { ...defaultSettings, moves: { ...defaultSettings.moves, off } })).toBeNull();
  });
});

describe('a quick stretch that was asked for to begin with', () => {
  it('is brought, whatever is owed', () => {
    expect(quickPlan(ask(), 'tall-rib-breath')).toMatchObject([{ move: 'tall-rib-breath', reason: { kind: 'first' } }]);
  });

  it('is another one where it must not be', () => {
    const settings: Settings = { ...defaultSettings, workAround: ['dizziness'] };
    const [planned] = quickPlan(ask(settings), 'tall-rib-breath');
    expect(planned?.move).not.toBe('tall-rib-breath');
    expect(quickPlan(ask(), 'no-such-move')).toEqual(quickPlan(ask()));
  });
});
