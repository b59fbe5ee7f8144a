import { useEffect } from 'preact/hooks';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useText } from '../context';
import { DataSection } from '../data/DataSection';
import { OwnMoves } from '../own-moves/OwnMoves';
import { AboutSection } from './AboutSection';
import { DayCounts } from './DayCounts';
import { HoursSection } from './HoursSection';
import { MovesSection } from './MovesSection';
import { RemindersSection } from './RemindersSection';
import { SaveLine } from '../components/SaveLine';
import { SideNav } from './SideNav';
import { useDesk } from '../settings/use-desk';
import { WhySection } from './WhySection';
import { WorkAroundSection } from './WorkAroundSection';
import styles from './OptionsPage.module.css';

interface OptionsPageProps {
  readonly version: string;
}

/** Everything that can be set, on one page. Changes save by themselves. */
export function OptionsPage({ version }: OptionsPageProps) {
  const t = useText();
  const { settings, failed, own, moves, message, save, tell, dismiss, retry } = useDesk();
  const ready = settings !== null;
  useEffect(() => {
    document.title = t('options_title');
  }, [t]);
  // A link into the page was followed before there was anything to go to.
  useEffect(() => {
    if (ready && location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);

  return (
    <div class={styles['page']}>
      <header class={styles['header']}>
        <div>
          <h1 class={styles['title']}>{t('options_title')}</h1>
          <p class={styles['lead']}>{t('options_lead')}</p>
        </div>
        <a href="journal.html">{t('common_journal')}</a>
      </header>
      {settings === null ? (
        <main class={styles['waiting']}>
          {failed ? (
            <Notice tone="fault" spoken>
              <p>{t('options_loadFailed')}</p>
              <Button onClick={retry}>{t('common_retry')}</Button>
            </Notice>
          ) : (
            <p role="status">{t('options_loading')}</p>
          )}
        </main>
      ) : (
        <>
          <div class={styles['nav']}>
            <SideNav
              entries={[
                { id: 'reminders', title: t('options_section_reminders') },
                { id: 'moves', title: t('options_section_moves') },
                { id: 'own-moves', title: t('own_title') },
                { id: 'hours', title: t('options_section_hours') },
                { id: 'workaround', title: t('options_section_workAround') },
                { id: 'data', title: t('data_title') },
                { id: 'why', title: t('options_section_why') },
                { id: 'about', title: t('options_section_about') },
              ]}
            />
          </div>
          <main class={styles['main']}>
            <RemindersSection
              reminders={settings.reminders}
              cues={settings.cues}
              figure={settings.figure}
              save={save}
            />
            <MovesSection moves={moves} settings={settings} save={save} tell={tell} />
            <OwnMoves own={own} settings={settings} save={save} tell={tell} />
            <HoursSection hours={settings.hours} save={save}>
              <DayCounts streak={settings.streak} save={save} />
            </HoursSection>
            <WorkAroundSection settings={settings} save={save} />
            <DataSection settings={settings} tell={tell} />
            <WhySection />
            <AboutSection version={version} />
          </main>
        </>
      )}
      <SaveLine message={message} dismiss={dismiss} />
    </div>
  );
}
