import type { SkipTag } from '#src/domain/moves/move';

/** The questions in the order a body is thought of, so that most people find theirs in one look. */
export const skipGroups = [
  {
    id: 'head',
    tags: ['neck-injury', 'dizziness', 'balance', 'arm-tingling', 'carotid-or-stroke-history', 'glaucoma-head-down'],
  },
  { id: 'shoulder', tags: ['shoulder-pain', 'shoulder-instability', 'recent-surgery-shoulder', 'wrist-pain'] },
  {
    id: 'back',
    tags: ['low-back-flare', 'recent-surgery-spine', 'osteoporosis', 'osteoporosis-flexion', 'rib-injury'],
  },
  { id: 'legs', tags: ['knee-pain', 'hip-replacement-or-pain', 'recent-surgery-leg'] },
  {
    id: 'belly',
    tags: ['pregnancy', 'pregnancy-late', 'abdominal-surgery-or-hernia', 'breast-tenderness-or-surgery'],
  },
  {
    id: 'heart',
    tags: [
      'high-blood-pressure',
      'chest-pain',
      'implanted-device',
      'blood-thinner-or-clot',
      'cancer-treatment-ask-first',
      'skin-or-wound',
    ],
  },
] as const satisfies readonly { readonly id: string; readonly tags: readonly SkipTag[] }[];
