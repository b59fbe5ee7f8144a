/** How many times faster every span runs: 1 in every store build (`wxt.config.ts`). */
declare const __PACE__: number;
