import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough to go on typing, short enough that a page closed right after has saved. */
const pauseInTyping = 800;

interface Draft {
  /** What is being typed; `null` when the control shows what is stored. */
  readonly typed: string | null;
  type(text: string): void;
  /** Ends typing: what was typed, or `text`, is handed over for good. */
  settle(text?: string): void;
}

/**
 * Lets a control hold what is half typed. `accept` gets the text after a pause (`final` false: take it only if it is
 * right) and when the control is left (`final` true), and answers whether the draft may go.
 */
export function useDraft(accept: (text: string, final: boolean) => boolean): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Events can follow each other faster than the page is drawn.
  const latest = useRef({ typed, accept });
  latest.current.accept = accept;
  useEffect(() => () => clearTimeout(timer.current), []);

  const hold = (text: string | null) => {
    latest.current.typed = text;
    setTyped(text);
  };
  return {
    typed,
    type(text) {
      hold(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current.accept(text, false), pauseInTyping);
    },
    settle(text) {
      clearTimeout(timer.current);
      const final = text ?? latest.current.typed;
      if (final !== null && latest.current.accept(final, true)) hold(null);
    },
  };
}
