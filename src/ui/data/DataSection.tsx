import type { ComponentChildren } from 'preact';
import type { Settings } from '#src/domain/settings/settings';
import { Notice } from '../components/Notice';
import { useText } from '../context';
import { Panel, Section } from '../options/Section';
import { ExportPanel } from './ExportPanel';
import { HistoryFacts } from './HistoryFacts';
import { ImportPanel } from './ImportPanel';
import { useOverview } from './use-overview';

/** The history as a whole: what there is of it, and how it leaves and comes. */
export function DataSection({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const { seen, look } = useOverview();
  const section = (children: ComponentChildren) => (
    <Section id="data" title={t('data_title')} lead={t('data_lead')}>
      {children}
    </Section>
  );
  if (seen === 'unavailable') {
    return section(
      <Notice tone="fault" action={{ label: t('common_retry'), onClick: look }}>
        {t('data_unavailable')}
      </Notice>,
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
        <ImportPanel settings={settings} onTaken={look} />
      </Panel>
    </>,
  );
}
