import type { Glance } from '#src/app/glance';
import type { Translate } from '#src/app/page-ports';
import type { Settings } from '#src/domain/settings/settings';
import type { Instant } from '#src/domain/time';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { useNow } from '../hooks/use-now';
import { units } from '../settings/spans';
import { PinHint } from './PinHint';
import styles from './ReadyStep.module.css';
import { StepHead } from './StepHead';

interface ReadyStepProps {
  readonly moved: boolean;
  /** `null` where they could not be read. */
  readonly settings: Settings | null;
}

/** When the first break comes, how to keep the icon in sight, and where everything else is. */
export function ReadyStep({ moved, settings }: ReadyStepProps) {
  const ports = usePorts();
  const { t } = ports;
  const glance = useFollowed(ports.glance) ?? null;
  const now = useNow(20_000);
  return (
    <>
      <StepHead title={t('welcome_ready')} lead={nextWords(t, glance, settings, now)} moved={moved} />
      <PinHint />
      <nav class={styles['links']} aria-label={t('welcome_further')}>
        <Button onClick={() => void ports.openPage('options')}>{t('welcome_options')}</Button>
        <a class={styles['link']} href="options.html#about" target="_blank" rel="noreferrer noopener">
          {t('welcome_about')}
        </a>
      </nav>
      <p class={styles['change']}>{t('welcome_change')}</p>
    </>
  );
}

/** "First break in about 45 min", or why there is none for now. */
function nextWords(t: Translate, glance: Glance | null, settings: Settings | null, now: Instant): string {
  if (glance !== null && glance.untilText !== '') return glance.untilText;
  const dueAt = glance?.dueAt ?? null;
  const left = dueAt === null ? settings?.reminders.interval : dueAt - now;
  if (left === undefined) return t('welcome_nextAny');
  const minutes = left / units.min.to(1);
  const about = minutes < 8 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5;
  return t('welcome_next_break', about);
}
