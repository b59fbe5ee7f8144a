import { describe, expect, test } from 'vitest';
import { folded, soughtWords } from '#src/ui/sought';

describe('what is typed finds', () => {
  test.each([
    ['epaule', 'Étirement de l’épaule'],
    ["l'epaule", 'Étirement de l’épaule'],
    ['l’épaule', "Étirement de l'épaule"],
    ['l`epaule', 'Étirement de l’épaule'],
    ['RENTRÉE', 'rentrée'],
    ['fusse', 'Füße'],
    ['FÜSSE', 'Füße'],
    ['oeil', 'Œil'],
    ['extension', 'Extensión'],
    ['wall', 'Ｗａｌｌ'],
    ['fist', 'ﬁst'],
  ])('%s in %s', (typed, text) => {
    expect(folded(text)).toContain(folded(typed));
  });

  test('letters that are typed composed or with a mark of their own', () => {
    expect(folded('e\u0301paule')).toBe(folded('\u00e9paule'));
  });
});

test('an accent that is sought is no word of its own, and neither is a space', () => {
  expect(soughtWords('  RENTRÉE  nuque\u00a0')).toEqual(['rentree', 'nuque']);
  expect(soughtWords(' ')).toEqual([]);
});
