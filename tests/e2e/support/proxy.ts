import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from './end-all';
import type { Preference } from './firefox-process';
import { hostsOfChromium, hostsOfFirefox, quietFirefox } from './own-traffic';

const ofBrowsers = new Set([...hostsOfChromium, ...hostsOfFirefox]);

export interface Proxy {
  /** For `openChromium`: everything goes through the proxy, what is meant for this machine too. */
  readonly args: readonly string[];
  /** The same for `openFirefox`. */
  readonly settings: Readonly<Record<string, Preference>>;
  /** Hosts asked for, except those that a browser without extensions asks for. */
  asked(): readonly string[];
}

/** A proxy that lets nothing through and remembers who wanted out. */
export async function openProxy(): Promise<Proxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown.invalid').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:443$/, ''));
    // A browser that ends with the test tears its connections down; unheard, that would fail the run.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    settings: { ...quietFirefox, ...throughProxy(port) },
    asked: () => hosts.filter((host) => !ofBrowsers.has(host)),
  };
}

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.failover_direct': false,
});
