import type { PagePorts } from '#src/app/page-ports';
import type { Dose } from '#src/domain/moves/move';
import { doseInWords, doseTime } from '../options/move-words';

/** "3 holds of 10 s each side, about 1 min 24 s in all". */
export const doseLine = (ports: Pick<PagePorts, 't' | 'language'>, dose: Dose): string =>
  ports.t('own_dose_line', doseInWords(ports, dose), doseTime(ports.t, dose));
