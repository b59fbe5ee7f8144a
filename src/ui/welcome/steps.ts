import { useEffect, useState } from 'preact/hooks';

export const steps = ['idea', 'around', 'rhythm', 'stretch', 'ready'] as const;
export type Step = (typeof steps)[number];

const stepOf = (hash: string): Step => steps.find((step) => hash === `#${step}`) ?? 'idea';

interface Way {
  readonly step: Step;
  /** Somebody has moved on or back: the first step, or one that was reloaded, is just there. */
  readonly moved: boolean;
  readonly go: (to: Step) => void;
}

/** Where somebody is on the way. It is in the address, so that a reload, a bookmark and the browser's Back all work. */
export function useSteps(): Way {
  const [at, setAt] = useState(() => ({ step: stepOf(location.hash), moved: false }));
  const go = (step: Step) => setAt((last) => (last.step === step ? last : { step, moved: true }));
  useEffect(() => {
    const follow = () => go(stepOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return {
    ...at,
    go(to) {
      go(to);
      location.hash = to;
    },
  };
}

export const after = (step: Step): Step | null => steps[steps.indexOf(step) + 1] ?? null;
export const before = (step: Step): Step | null => steps[steps.indexOf(step) - 1] ?? null;
