import { render } from 'preact';
import { pagePorts } from '#src/browser/page';
import { followGlance } from '#src/browser/stored';
import { PortsProvider } from '#src/ui/context';
import { Popup } from '#src/ui/popup/Popup';

// One read, then one paint. It is under way while the browser fetches the texts, for which a page stands still.
const reading = followGlance().load();
const ports = pagePorts();
const page = document.querySelector('#page');
const first = await reading;

if (page !== null) {
  render(
    <PortsProvider value={ports}>
      <Popup first={first} quick={location.hash === '#quick'} />
    </PortsProvider>,
    page,
  );
}
