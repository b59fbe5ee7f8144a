import type { Clock } from '#src/app/ports/ports';
import { instant } from '#src/domain/time';

export const clock: Clock = {
  now: () => instant(Date.now()),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
