import { useState } from 'preact/hooks';
import type { StepChange } from '#src/domain/programme/programme';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';

/** Takes a change of step back, once the break that brought it is over: only then people know how it was. */
export function StepBack({ change: { from, to } }: { readonly change: StepChange }) {
  const ports = usePorts();
  const { t } = ports;
  const [state, setState] = useState<'asked' | 'stays' | 'failed'>('asked');
  if (from === to) return null;
  const name = t(`programme_step_${from}`);
  if (state === 'stays') return <Notice spoken>{t('break_stepStays', name)}</Notice>;
  const stay = () =>
    void ports.send('chooseStep', { step: from }).then(
      () => setState('stays'),
      () => setState('failed'),
    );
  return (
    <Notice spoken={state === 'failed'} action={{ label: t('break_stepStay', name), onClick: stay }}>
      {state === 'failed'
        ? t('programme_failed')
        : t('break_stepNow', t(`programme_step_${to}`), t(`programme_about_${to}`))}
    </Notice>
  );
}
