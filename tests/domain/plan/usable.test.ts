import { expect, test } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { skipTags } from '#src/domain/moves/move';
import { emptyLine, movesOfLine, usableMoves, whyNot } from '#src/domain/plan/usable';
import { defaultSettings, type Settings } from '#src/domain/settings/settings';
import { everything, settingsWith } from '../../support/records';
import { moveOf } from './breaks-in-a-row';

const why = (id: string, settings: Settings) => whyNot(moveOf(id), settings);

test('everything allowed leaves nothing out', () => {
  expect(usableMoves(catalogue, everything)).toEqual(catalogue);
});

test('a move says what keeps it out', () => {
  expect(why('chin-tuck', settingsWith({ off: ['chin-tuck'] }))).toEqual({ kind: 'off' });
  expect(why('band-row', settingsWith({ kit: ['chair'], level: 3 }))).toEqual({ kind: 'kit', missing: ['band'] });
  expect(why('wall-tall', settingsWith({ positions: ['seated'] }))).toEqual({ kind: 'position', position: 'wall' });
  expect(why('sit-to-stand', settingsWith({ discreetness: 2 }))).toEqual({ kind: 'discreetness', discreetness: 1 });
  expect(why('wall-angel', settingsWith({ level: 1 }))).toEqual({ kind: 'level', level: 2 });
  expect(why('chin-tuck', settingsWith({}, { workAround: ['dizziness', 'balance'] }))).toEqual({
    kind: 'work-around',
    tags: ['dizziness'],
  });
  expect(why('chin-tuck', defaultSettings)).toBeNull();
});

test('a work-around is said before a switch', () => {
  const settings = settingsWith({ off: ['chin-tuck'] }, { workAround: ['dizziness'] });
  expect(why('chin-tuck', settings)?.kind).toBe('work-around');
});

test('kit that only helps is not asked for', () => {
  expect(why('open-the-doors', settingsWith({ kit: [] }))).toBeNull();
});

test.each(skipTags)('the answer %s hides every move that names it', (tag) => {
  const left = usableMoves(catalogue, { ...everything, workAround: [tag] });
  expect(left.filter(({ skipIf }) => skipIf.includes(tag))).toEqual([]);
});

test('late pregnancy hides what pregnancy hides, and thin bones what must not be rounded', () => {
  const late = { ...everything, workAround: ['pregnancy-late' as const] };
  const thin = { ...everything, workAround: ['osteoporosis' as const] };
  expect(why('prone-cobra', late)).toMatchObject({ kind: 'work-around', tags: ['pregnancy-late'] });
  expect(why('hip-hinge', thin)).toMatchObject({ kind: 'work-around', tags: ['osteoporosis'] });
  expect(why('glute-bridge', { ...everything, workAround: ['pregnancy'] })).toBeNull();
});

test('a line with no move is named', () => {
  const offOf = (line: 'front' | 'back') => movesOfLine(catalogue, line).map(({ id }) => id);
  expect(emptyLine(catalogue, settingsWith({ off: offOf('front') }))).toBe('front');
  expect(emptyLine(catalogue, settingsWith({ off: offOf('back') }))).toBe('back');
  expect(emptyLine(catalogue, defaultSettings)).toBeNull();
});

test('resets and presses do not fill a line', () => {
  expect(movesOfLine(catalogue, 'front').every(({ kind }) => kind === 'front-stretch')).toBe(true);
  expect(movesOfLine(catalogue, 'back').every(({ kind }) => kind === 'back-strength')).toBe(true);
});
