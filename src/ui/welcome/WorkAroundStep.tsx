import { useState } from 'preact/hooks';
import { catalogue } from '#src/domain/moves/catalogue';
import { skipTags, type SkipTag } from '#src/domain/moves/move';
import { emptyLine, whyNot } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useText } from '../context';
import { CheckList } from '../components/CheckList';
import { SkipLists } from '../settings/SkipLists';
import { textKey } from '../text-key';
import type { SettingsDesk } from '../settings/use-desk';
import { shortList } from './usual-answers';
import { StepHead } from './StepHead';
import styles from './WorkAroundStep.module.css';

interface WorkAroundStepProps {
  readonly moved: boolean;
  readonly settings: Settings;
  readonly desk: SettingsDesk;
}

/** "Anything we should work around?": the usual answers, and all of them for those who look for theirs. */
export function WorkAroundStep({ moved, settings, desk: { save } }: WorkAroundStepProps) {
  const t = useText();
  const [all, setAll] = useState(false);
  const { workAround } = settings;
  const gone = emptyLine(catalogue, settings);
  return (
    <>
      <StepHead title={t('welcome_around')} lead={t('welcome_around_lead')} moved={moved} />
      <div class={styles['panel']}>
        {all ? (
          <SkipLists ticked={workAround} save={save} />
        ) : (
          <CheckList<SkipTag>
            legend={t('welcome_around_common')}
            look="pills"
            choices={shortList(workAround).map((tag) => ({ value: tag, label: t(textKey('skip', tag)) }))}
            ticked={workAround}
            onChange={(tag, on) =>
              save((now) => ({
                workAround: skipTags.filter((one) => (one === tag ? on : now.workAround.includes(one))),
              }))
            }
          />
        )}
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'welcome_around_fewer' : 'welcome_around_more')}
        </Button>
      </div>
      {gone && (
        <Notice tone="warn" spoken>
          {t(`options_lineGone_${gone}`)}
        </Notice>
      )}
      <p role="status" class={styles['sum']}>
        {workAround.length === 0
          ? t('welcome_around_none')
          : t('welcome_around_some', left(settings), catalogue.length)}
      </p>
      <p class={styles['safety']}>{t('welcome_safety')}</p>
    </>
  );
}

/** Moves that these answers leave. */
const left = (settings: Settings): number =>
  catalogue.filter((move) => whyNot(move, settings)?.kind !== 'work-around').length;
