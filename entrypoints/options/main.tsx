import { render } from 'preact';
import { pagePorts } from '#src/browser/page';
import { PortsProvider } from '#src/ui/context';
import { OptionsPage } from '#src/ui/options/OptionsPage';
import { version } from '../../package.json';

const page = document.querySelector('#page');
if (page) {
  render(
    <PortsProvider value={pagePorts()}>
      <OptionsPage version={version} />
    </PortsProvider>,
    page,
  );
}
