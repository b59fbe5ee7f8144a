import type { SkipTag } from '#src/domain/moves/move';

/** What people most often answer; the rest is behind "more". */
export const usualAnswers = [
  'low-back-flare',
  'neck-injury',
  'shoulder-pain',
  'knee-pain',
  'wrist-pain',
  'dizziness',
  'high-blood-pressure',
  'pregnancy',
] as const satisfies readonly SkipTag[];

/** The short list; whatever else is ticked stays in sight. */
export const shortList = (ticked: readonly SkipTag[]): readonly SkipTag[] => [
  ...usualAnswers,
  ...ticked.filter((tag) => !usualAnswers.some((one) => one === tag)),
];
