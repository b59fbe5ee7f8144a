import { render } from 'preact';
import { pagePorts } from '#src/browser/page';
import { PortsProvider } from '#src/ui/context';
import { Popup } from '#src/ui/popup/Popup';

const ports = pagePorts();
const page = document.querySelector('#page');
// One read, then one paint.
const first = await ports.glance.load();

if (page !== null) {
  render(
    <PortsProvider value={ports}>
      <Popup first={first} quick={location.hash === '#quick'} />
    </PortsProvider>,
    page,
  );
}
