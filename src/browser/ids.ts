import type { Ids } from '#src/app/ports/ports';

/** UUID version 7 (RFC 9562, 5.7): 48 bits of epoch milliseconds, then 74 random ones. */
export const ids: Ids = {
  fresh(now) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const time = BigInt(Math.max(0, Math.floor(now)));
    for (let i = 0; i < 6; i++) bytes[i] = Number((time >> BigInt(8 * (5 - i))) & 0xffn);
    bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  },
};
