import { catalogue } from '#src/domain/moves/catalogue';
import type { SkipTag } from '#src/domain/moves/move';
import { reachableAreas } from '#src/domain/plan/coverage';
import { emptyLine, whyNot } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { listOf } from './move-words';
import { Panel, Section } from '../components/Section';
import { SkipLists } from '../settings/SkipLists';
import { textKey } from '../text-key';
import type { Save, Told } from '../settings/use-desk';
import { WorkAroundAdvice } from './WorkAroundAdvice';
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
  const hides = (answers: readonly SkipTag[]) =>
    t('options_workAround_hidden', hiddenBy(settings, answers).length, catalogue.length);
  const told = (tag: SkipTag, answers: readonly SkipTag[]): Told => ({
    text: t(
      answers.includes(tag) ? 'options_workAround_ticked' : 'options_workAround_unticked',
      t(textKey('skip', tag)),
      hides(answers),
    ),
    undo: true,
  });
  const gone = emptyLine(catalogue, settings);
  const lost = lostBy(settings);

  return (
    <Section id="workaround" title={t('options_section_workAround')} lead={t('options_workAround_lead')}>
      <Panel>
        <p class={styles['private']}>{t('options_workAround_private')}</p>
        <SkipLists
          ticked={workAround}
          save={save}
          told={told}
          aside={(tag) => t('options_workAround_tagHides', hiddenBy(settings, [tag]).length)}
        />
        <div class={styles['sum']}>
          <p>{workAround.length === 0 ? t('options_workAround_none') : hides(workAround)}</p>
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
        {lost.length > 0 && (
          <Notice tone="warn" spoken>
            {t(
              'options_workAround_noneLeft',
              listOf(
                t,
                lost.map((area) => ports.areaName(area)),
              ),
            )}
          </Notice>
        )}
      </Panel>
      <WorkAroundAdvice />
    </Section>
  );
}

/** The moves that stay away for these answers alone. */
const hiddenBy = (settings: Settings, workAround: readonly SkipTag[]) =>
  catalogue.filter((move) => whyNot(move, { ...settings, workAround })?.kind === 'work-around');

/** The areas that would have a move if nothing were ticked. */
function lostBy(settings: Settings) {
  const reached = reachableAreas(catalogue, settings);
  return reachableAreas(catalogue, { ...settings, workAround: [] }).filter((area) => !reached.includes(area));
}
