import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Whether an element is looked at: under the mouse, with the focus of the keyboard in it, or tapped. A tap lasts until
 * the next one, here or elsewhere.
 */
export function useAttention<Looked extends HTMLElement>() {
  const element = useRef<Looked>(null);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const [tapped, setTapped] = useState(false);

  useEffect(() => {
    if (!tapped) return undefined;
    const elsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && element.current?.contains(target))) setTapped(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [tapped]);

  return {
    looked: pointed || focused || tapped,
    /** A finger that lifts where it touched; scrolling never ends like this. */
    tap: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') setTapped(!tapped);
    },
    watch: {
      ref: element,
      // A finger enters, too, but leaves at once.
      onPointerEnter: ({ pointerType }: PointerEvent) => setPointed(pointerType !== 'touch'),
      onPointerLeave: () => setPointed(false),
      onFocusCapture: ({ target }: FocusEvent) =>
        setFocused(target instanceof Element && target.matches(':focus-visible')),
      onBlurCapture: () => setFocused(false),
    },
  };
}
