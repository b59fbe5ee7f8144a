import { render } from 'preact';
import { journalHistory } from '#src/browser/journal';
import { pagePorts } from '#src/browser/page';
import { PortsProvider } from '#src/ui/context';
import { JournalPage } from '#src/ui/journal/JournalPage';

const page = document.querySelector('#page');
if (page) {
  render(
    <PortsProvider value={pagePorts()}>
      <JournalPage history={journalHistory()} />
    </PortsProvider>,
    page,
  );
}
