import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '#src/domain/settings/settings';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { Panel, Section } from '../components/Section';
import type { SettingsDesk } from '../settings/use-desk';
import { BackupPanel } from './BackupPanel';
import { DeletePanel } from './DeletePanel';
import { ExportPanel } from './ExportPanel';
import { HistoryFacts } from './HistoryFacts';
import { ImportPanel } from './ImportPanel';
import { numberWords } from './data-words';
import { useOverview } from './use-overview';

interface DataSectionProps {
  readonly settings: Settings;
  readonly tell: SettingsDesk['tell'];
}

/** The history as a whole: what there is of it, and how it leaves and comes. */
export function DataSection({ settings, tell }: DataSectionProps) {
  const ports = usePorts();
  const { t } = ports;
  const { seen, nth, look } = useOverview();
  const [deletions, setDeletions] = useState(0);
  const section = (children: ComponentChildren) => (
    <Section id="data" title={t('data_title')} lead={t('data_lead')}>
      {children}
    </Section>
  );
  if (seen === 'unavailable') {
    return section(
      <>
        <Notice tone="fault" action={{ label: t('common_retry'), onClick: look }}>
          {t('data_unavailable')}
        </Notice>
        <BackupPanel nth={nth} />
      </>,
    );
  }
  return section(
    <>
      <Panel title={t('data_history')}>
        <HistoryFacts overview={seen} />
      </Panel>
      <Panel title={t('data_export')}>
        <ExportPanel />
      </Panel>
      <Panel title={t('data_import')}>
        <ImportPanel key={deletions} settings={settings} onTaken={look} />
      </Panel>
      <BackupPanel nth={nth} />
      <Panel title={t('data_delete')}>
        <DeletePanel
          nth={nth}
          onDeleted={(breaks) => {
            look();
            // What a file would bring is another thing now.
            setDeletions(deletions + 1);
            tell(t('data_delete_done', numberWords(ports, breaks)));
          }}
        />
      </Panel>
    </>,
  );
}
