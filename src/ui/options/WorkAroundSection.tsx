import { catalogue } from '#src/domain/moves/catalogue';
import { areas, type SkipTag } from '#src/domain/moves/move';
import { emptyLine, whyNot } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { listOf } from './move-words';
import { Panel, Section } from './Section';
import { SkipLists } from './SkipLists';
import type { Save } from './use-desk';
import styles from './WorkAroundSection.module.css';

interface WorkAroundSectionProps {
  readonly settings: Settings;
  readonly save: Save;
}

/** "Anything we should work around?", and what the answers do to the choice of moves. */
export function WorkAroundSection({ settings, save }: WorkAroundSectionProps) {
  const ports = usePorts();
  const { t } = ports;
  const { workAround } = settings;
  const hidden = hiddenBy(settings, workAround);
  const left = catalogue.filter((move) => !hidden.includes(move));
  const gone = emptyLine(catalogue, settings);
  const bare = areas.filter((area) => !left.some((move) => move.areas.includes(area)));

  return (
    <Section id="workaround" title={t('options_section_workAround')} lead={t('options_workAround_lead')}>
      <Panel>
        <p class={styles['private']}>{t('options_workAround_private')}</p>
        <SkipLists
          ticked={workAround}
          save={save}
          aside={(tag) => t('options_workAround_tagHides', hiddenBy(settings, [tag]).length)}
        />
        <div class={styles['sum']}>
          <p role="status">
            {workAround.length === 0
              ? t('options_workAround_none')
              : t('options_workAround_hidden', hidden.length, catalogue.length)}
          </p>
          {workAround.length > 0 && (
            <Button
              look="quiet"
              onClick={() => save(() => ({ workAround: [] }), { text: t('options_workAround_cleared'), undo: true })}
            >
              {t('options_workAround_clear')}
            </Button>
          )}
        </div>
        {gone && (
          <Notice tone="warn" spoken>
            {t(`options_lineGone_${gone}`)}
          </Notice>
        )}
        {bare.length > 0 && (
          <Notice tone="warn" spoken>
            {t(
              'options_workAround_noneLeft',
              listOf(
                t,
                bare.map((area) => ports.areaName(area)),
              ),
            )}
          </Notice>
        )}
      </Panel>
      <p class={styles['modest']}>{t('options_workAround_modest')}</p>
    </Section>
  );
}

/** The moves that stay away for these answers alone. */
const hiddenBy = (settings: Settings, workAround: readonly SkipTag[]) =>
  catalogue.filter((move) => whyNot(move, { ...settings, workAround })?.kind === 'work-around');
