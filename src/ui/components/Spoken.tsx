/** Heard, not seen: a screen reader says it politely each time it changes. */
export function Spoken({ children }: { children: string }) {
  return (
    <p class="unseen" role="status">
      {children}
    </p>
  );
}
