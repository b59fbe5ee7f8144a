import { render } from 'preact';
import { pagePorts } from '#src/browser/page';
import { BreakPage } from '#src/ui/break/BreakPage';
import { PortsProvider } from '#src/ui/context';

const ports = pagePorts();
const page = document.querySelector('#page');
const breakId = new URLSearchParams(location.search).get('b') ?? '';

if (page !== null) {
  render(
    <PortsProvider value={ports}>
      <BreakPage breakId={breakId} />
    </PortsProvider>,
    page,
  );
}
