/** A picture as a text, for a file. */
export async function dataUrlOf(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let text = '';
  // In pieces: all at once would be more arguments than a call may have.
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return `data:${picture.type};base64,${btoa(text)}`;
}

/** The picture of such a text; an empty one if it is none. What it really is shows when it is drawn. */
export function blobOf(dataUrl: string): Blob {
  const [head = '', body = ''] = dataUrl.split(',');
  const text = decoded(body);
  const bytes = Uint8Array.from({ length: text.length }, (_, nth) => text.charCodeAt(nth));
  return new Blob([bytes], { type: head.slice('data:'.length).replace(';base64', '') });
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    // Letters that are right, in a number that cannot be.
    return '';
  }
}
