import { levels } from '#src/domain/moves/move';
import { inStep } from '#src/domain/programme/in-step';
import { changeOf, stepOn, type Programme } from '#src/domain/programme/programme';
import { steps, type Step } from '#src/domain/programme/steps';
import type { Day } from '#src/domain/time';
import { programmeModes, type Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { RadioCards } from '../components/RadioCards';
import { Panel } from '../components/Section';
import { textKey } from '../text-key';
import type { SettingsDesk } from '../settings/use-desk';
import styles from './ProgrammePanel.module.css';
import { lookWords, nextWords, nowWords } from './programme-words';
import { StepRow } from './StepRow';

interface ProgrammePanelProps {
  readonly programme: Programme | null;
  /** The day for which it stands so. */
  readonly today: Day | null;
  /** History cannot be opened, so nobody knows the step. */
  readonly unknown: boolean;
  readonly settings: Settings;
  readonly save: SettingsDesk['save'];
  readonly tell: SettingsDesk['tell'];
}

/** Where somebody is in the twelve weeks, what comes next, and how to choose by hand. */
export function ProgrammePanel({ programme, today, unknown, settings, save, tell }: ProgrammePanelProps) {
  const { t } = usePorts();
  const { mode } = settings.programme;
  const step = stepOn(programme);
  const isByHand = mode === 'by-hand';
  const setMode = (wished: typeof mode) =>
    save(
      (now) =>
        wished === 'follow'
          ? { programme: { mode: wished } }
          : // What holds now is what is set by hand at first.
            { programme: { mode: wished }, moves: { level: inStep(now, programme).settings.moves.level } },
      { undo: true },
    );
  return (
    <Panel title={t('programme_title')}>
      <p class={styles['lead']}>{t('programme_lead')}</p>
      <StepRow step={step} waiting={isByHand} />
      {isByHand ? (
        <p>{t('programme_byHandNow', t(`programme_step_${step}`))}</p>
      ) : (
        <Standing programme={programme} today={today} unknown={unknown} tell={tell} />
      )}
      <RadioCards
        legend={t('programme_mode')}
        value={mode}
        choices={programmeModes.map((value) => ({
          value,
          label: t(textKey('programme_mode', value)),
          help: t(textKey('programme_mode', `${value}-help`)),
        }))}
        onChange={setMode}
      />
      {isByHand && (
        <RadioCards
          legend={t('options_level')}
          value={settings.moves.level}
          choices={levels.map((value) => ({ value, label: t(`level_${value}`), help: t(`level_${value}_help`) }))}
          onChange={(level) => save(() => ({ moves: { level }, programme: { mode: 'by-hand' } }))}
        />
      )}
    </Panel>
  );
}

/** Where it stands, in sentences, with the steps beside it to choose. */
function Standing({ programme, today, unknown, tell }: Omit<ProgrammePanelProps, 'save' | 'settings'>) {
  const ports = usePorts();
  const { t, language } = ports;
  const step = stepOn(programme);
  const name = t(`programme_step_${step}`);
  const look = programme?.last ?? null;
  const change = changeOf(programme);
  const stay = change !== null && change.from !== change.to ? change.from : null;
  const [back, on] = [steps[steps.indexOf(step) - 1], steps[steps.indexOf(step) + 1]];

  const choose = (wished: Step): void =>
    void ports.send('chooseStep', { step: wished }).then(
      () => tell(t('programme_chosen', t(`programme_step_${wished}`)), { undo: () => choose(step) }),
      () => tell(t('programme_failed'), { tone: 'fault' }),
    );

  return (
    <>
      <p class={styles['now']}>
        {programme !== null
          ? nowWords(t, programme, today ?? programme.since)
          : t(unknown ? 'programme_unknown' : 'programme_notBegun', name)}
      </p>
      <p>{t(`programme_about_${step}`)}</p>
      {programme !== null && look !== null && <p class={styles['look']}>{lookWords(t, language, programme, look)}</p>}
      {programme !== null && <p class={styles['look']}>{nextWords(t, language, programme)}</p>}
      <div class={styles['actions']}>
        {stay !== null ? (
          <Button onClick={() => choose(stay)}>{t('break_stepStay', t(`programme_step_${stay}`))}</Button>
        ) : (
          back && <Button onClick={() => choose(back)}>{t('programme_stepBack')}</Button>
        )}
        {on && on !== stay && <Button onClick={() => choose(on)}>{t('programme_stepOn')}</Button>}
      </div>
    </>
  );
}
