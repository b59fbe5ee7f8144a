import { limits } from '#src/domain/own-moves/own-move';
import { pagePorts } from '#src/browser/page';
import { redraw } from '#src/browser/pictures';
import { inPage } from '../case';

/** A picture as a camera leaves it: large, and of many colours. */
async function photo(type: string, width = 1600, height = 900): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  for (let x = 0; x < width; x += 8) {
    if (brush) brush.fillStyle = `hsl(${(x * 37) % 360} 70% ${20 + (x % 60)}%)`;
    brush?.fillRect(x, 0, 8, height);
  }
  return canvas.convertToBlob({ type });
}

async function sizeOf(picture: Blob): Promise<readonly number[]> {
  const { width, height } = await createImageBitmap(picture);
  return [width, height];
}

export const files = [
  ...(['image/png', 'image/jpeg', 'image/webp'] as const).map((type) =>
    inPage(
      `a picture is drawn anew from ${type}, as small as it may be`,
      async () => {
        const drawn = await redraw(await photo(type));
        if (!drawn.ok) return drawn.error;
        return [drawn.value.type, await sizeOf(drawn.value), drawn.value.size <= limits.pictureBytes];
      },
      ['image/webp', [640, 360], true],
    ),
  ),
  inPage(
    'nothing that could hold a script is taken as a picture, and nothing broken',
    async () => {
      const files = [
        new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' }),
        new Blob(['\x89PNG\r\n\x1a\nno'].map((text) => Uint8Array.from(text, (one) => one.charCodeAt(0)))),
      ];
      return (await Promise.all(files.map(redraw))).map((drawn) => (drawn.ok ? 'drawn' : drawn.error));
    },
    ['type', 'broken'],
  ),
  inPage(
    'what is kept on the device is told in bytes',
    async () => {
      const data = await pagePorts().data();
      return typeof (await data.overview()).bytes;
    },
    'number',
  ),
  inPage(
    'a tone is heard or not, and a voice is there or not: nothing fails',
    async () => {
      const sound = await pagePorts().sound();
      const heard = await sound.chime('start', 0.1);
      const stop = sound.hasVoice.watch(() => undefined);
      const hasVoice = await sound.hasVoice.load();
      sound.say('One breath', 0.1);
      sound.hush();
      stop();
      return [typeof heard, typeof hasVoice];
    },
    ['boolean', 'boolean'],
  ),
];
