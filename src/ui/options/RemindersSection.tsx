import { useState } from 'preact/hooks';
import {
  defaultSettings,
  limits,
  surfaces,
  type CueSettings,
  type FigureSettings,
  type Reminders,
} from '#src/domain/settings/settings';
import { Switch } from '../components/Switch';
import { useText } from '../context';
import { CallsPanel } from './CallsPanel';
import { CuesPanel } from './CuesPanel';
import { NotificationsPanel } from './NotificationsPanel';
import { NumberField } from './NumberField';
import { RadioCards } from '../components/RadioCards';
import { Panel, Section } from '../components/Section';
import { ShapeChoice } from './ShapeChoice';
import { SpanField } from './SpanField';
import { secondsInWords, units } from '../settings/spans';
import type { Save } from '../settings/use-desk';

interface RemindersSectionProps {
  readonly reminders: Reminders;
  readonly cues: CueSettings;
  readonly figure: FigureSettings;
  readonly save: Save;
}

/** When a break is offered and how it asks. */
export function RemindersSection({ reminders, cues, figure, save }: RemindersSectionProps) {
  const t = useText();
  const change = (part: Partial<Reminders>) => save(() => ({ reminders: part }));
  return (
    <Section id="reminders" title={t('options_section_reminders')} lead={t('options_reminders_lead')}>
      <Panel title={t('options_group_rhythm')}>
        <SpanField
          label="options_interval"
          help="options_interval_help"
          value={reminders.interval}
          range={limits.interval}
          slide={5}
          onChange={(interval) => change({ interval })}
        />
        <SpanField
          label="options_rest"
          help="options_rest_help"
          value={reminders.rest}
          range={limits.rest}
          slide={1}
          onChange={(rest) => change({ rest })}
        />
        <SpanField
          label="options_breakLength"
          help="options_breakLength_help"
          value={reminders.breakLength}
          range={limits.breakLength}
          unit="s"
          slide={15}
          words={secondsInWords(t, units.s.from(reminders.breakLength))}
          onChange={(breakLength) => change({ breakLength })}
        />
      </Panel>
      <Panel>
        <RadioCards
          legend={t('options_surface')}
          value={reminders.surface}
          choices={surfaces.map((surface) => ({
            value: surface,
            label: t(`options_surface_${surface}`),
            help: t(`options_surface_${surface}_help`),
          }))}
          onChange={(surface) => change({ surface })}
        />
      </Panel>
      <Panel>
        <ShapeChoice shape={figure.shape} onChange={(shape) => save(() => ({ figure: { shape } }))} />
      </Panel>
      <NotificationsPanel headsUp={reminders.headsUp} onHeadsUp={(headsUp) => change({ headsUp })} />
      <CuesPanel cues={cues} onChange={(part) => save(() => ({ cues: part }))} />
      <Panel title={t('options_group_moment')}>
        <SpanField
          label="options_patience"
          help="options_patience_help"
          value={reminders.patience}
          range={limits.patience}
          slide={1}
          onChange={(patience) => change({ patience })}
        />
        <SpanField
          label="options_maxHold"
          help="options_maxHold_help"
          value={reminders.maxHold}
          range={limits.maxHold}
          onChange={(maxHold) => change({ maxHold })}
        />
      </Panel>
      <CallsPanel />
      <Panel title={t('options_group_later')}>
        <SpanField
          label="options_snooze"
          help="options_snooze_help"
          value={reminders.snooze}
          range={limits.snooze}
          onChange={(snooze) => change({ snooze })}
        />
        <NumberField
          label={t('options_maxSnoozes')}
          help={t('options_maxSnoozes_help')}
          unit={t('options_unit_atMost')}
          value={reminders.maxSnoozes}
          range={limits.maxSnoozes}
          onChange={(maxSnoozes) => change({ maxSnoozes })}
        />
        <Missed missedAfter={reminders.missedAfter} change={change} />
      </Panel>
    </Section>
  );
}

interface MissedProps {
  readonly missedAfter: Reminders['missedAfter'];
  readonly change: (part: Partial<Reminders>) => void;
}

/** Off leaves an offered break open; on again brings back the time that was there before. */
function Missed({ missedAfter, change }: MissedProps) {
  const t = useText();
  const [before, setBefore] = useState(missedAfter ?? defaultSettings.reminders.missedAfter);
  return (
    <>
      <Switch
        label={t('options_missed')}
        hint={t('options_missed_help')}
        checked={missedAfter !== null}
        onChange={(on) => {
          if (missedAfter !== null) setBefore(missedAfter);
          change({ missedAfter: on ? before : null });
        }}
      />
      {missedAfter !== null && (
        <SpanField
          label="options_missedAfter"
          help="options_missedAfter_help"
          value={missedAfter}
          range={limits.missedAfter}
          onChange={(span) => change({ missedAfter: span })}
        />
      )}
    </>
  );
}
