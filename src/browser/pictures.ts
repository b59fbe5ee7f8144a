import type { PictureFault } from '#src/app/page-ports';
import { limits } from '#src/domain/own-moves/own-move';
import { fail, ok, type Result } from '#src/domain/result';

/** Beyond this nothing is even looked at: a small file can unfold to gigabytes of pixels. */
const most = { bytes: 25_000_000, pixels: 60_000_000 };
const qualities = [0.85, 0.7, 0.55];

/**
 * Draws a picture anew on a canvas: what comes out is pixels alone, without place, camera, or anything hidden in the
 * file. Tried smaller until it fits.
 */
export async function redraw(file: Blob): Promise<Result<Blob, PictureFault>> {
  if (file.size > most.bytes) return fail('large');
  const type = await typeOf(file);
  if (type === null) return fail('type');
  const url = URL.createObjectURL(file.slice(0, file.size, type));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    if (image.naturalWidth * image.naturalHeight > most.pixels) return fail('large');
    return await shrink(image);
  } catch {
    return fail('broken');
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function shrink(image: HTMLImageElement): Promise<Result<Blob, PictureFault>> {
  const { naturalWidth: width, naturalHeight: height } = image;
  for (let edge: number = limits.pictureEdge; edge >= 80; edge *= 0.75) {
    const scale = Math.min(1, edge / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    for (const quality of qualities) {
      // A browser that cannot write WebP writes PNG instead, as it has to.
      const drawn = await canvas.convertToBlob({ type: 'image/webp', quality });
      if (drawn.size <= limits.pictureBytes) return ok(drawn);
    }
  }
  return fail('large');
}

/** By its first bytes, whatever its name says. Nothing that could hold a script or a link is let in. */
async function typeOf(file: Blob): Promise<'image/png' | 'image/jpeg' | 'image/webp' | null> {
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'image/webp' : null;
}
