/** So long the browser has to begin reading before the address is taken back. */
const readWithin = 60_000;

/** A link to a file in memory, clicked by itself: it needs no permission, and asks where the browser is set to ask. */
export function saveFile(name: string, content: string | Blob): void {
  const file = content instanceof Blob ? content : new Blob([content], { type: 'application/json' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), readWithin);
}
