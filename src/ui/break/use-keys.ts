import { useEffect, useRef } from 'preact/hooks';
import type { Instant } from '#src/domain/time';
import { usePorts } from '../context';

export type Shortcut = 'space' | 'n' | 's' | 'escape';
export type Shortcuts = { readonly [Key in Shortcut]?: (() => void) | undefined };

/** Somebody who was typing when the window came up types on for a moment. */
const typeAhead = 1000;

/**
 * Keys of the page. Nothing is heard until a second has passed without a key, so that words meant for another window
 * neither start nor skip a break; nor when the view changes by itself, so that a Space meant to pause closes nothing.
 */
export function useKeys(view: unknown, shortcuts: Shortcuts): void {
  const ports = usePorts();
  const newest = useRef(shortcuts);
  newest.current = shortcuts;
  const deafUntil = useRef<number>(ports.now() + typeAhead);

  const seen = useRef(view);
  if (seen.current !== view) {
    seen.current = view;
    deafUntil.current = ports.now() + typeAhead;
  }

  useEffect(() => {
    const isDeaf = (now: Instant) => now < deafUntil.current;
    const down = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const now = ports.now();
      if (isDeaf(now)) {
        deafUntil.current = now + typeAhead;
        if (presses(event)) event.preventDefault();
        return;
      }
      const shortcut = shortcutOf(event);
      const act = shortcut === null ? undefined : newest.current[shortcut];
      if (act === undefined || event.repeat) return;
      event.preventDefault();
      act();
    };
    // Firefox presses a button when Space comes up.
    const up = (event: KeyboardEvent) => {
      if (isDeaf(ports.now()) && presses(event)) event.preventDefault();
    };
    window.addEventListener('keydown', down, true);
    window.addEventListener('keyup', up, true);
    return () => {
      window.removeEventListener('keydown', down, true);
      window.removeEventListener('keyup', up, true);
    };
  }, [ports]);
}

/** Keys that would press the control that has the focus. */
const presses = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter';

function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.key === 'Escape') return 'escape';
  if (isTyping(event.target)) return null;
  if (event.key === ' ') return isControl(event.target) ? null : 'space';
  // On a keyboard without Latin letters the place of the key counts.
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace('Key', '').toLowerCase();
  return letter === 'n' || letter === 's' ? letter : null;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, summary') !== null;
