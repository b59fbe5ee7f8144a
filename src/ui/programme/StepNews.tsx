import type { StepChange } from '#src/domain/programme/programme';
import { useText } from '../context';
import { Notice } from '../components/Notice';

/** What is new with this break, or a warm hello after a week away. */
export function StepNews({ change: { from, to, look } }: { readonly change: StepChange }) {
  const t = useText();
  const [name, about] = [t(`programme_step_${to}`), t(`programme_about_${to}`)];
  if (look.verdict === 'restart') {
    return <Notice>{from === to ? t('break_stepRestartFirst') : t('break_stepRestart', name)}</Notice>;
  }
  return <Notice>{t(look.verdict === 'up' ? 'break_stepUp' : 'break_stepDown', name, about)}</Notice>;
}
