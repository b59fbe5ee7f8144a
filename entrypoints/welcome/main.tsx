import { render } from 'preact';
import { pagePorts } from '#src/browser/page';
import { PortsProvider } from '#src/ui/context';
import { WelcomePage } from '#src/ui/welcome/WelcomePage';

const page = document.querySelector('#page');
if (page) {
  render(
    <PortsProvider value={pagePorts()}>
      <WelcomePage />
    </PortsProvider>,
    page,
  );
}
