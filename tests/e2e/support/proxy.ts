import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from './end-all';

/** What a Chromium asks for by itself, whatever extension is in it. */
const ofTheBrowser = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'android.clients.google.com',
  'mtalk.google.com:5228',
  'redirector.gvt1.com',
  'www.google.com',
];

export interface Proxy {
  /** For `openChromium`: everything goes through the proxy, what is meant for this machine too. */
  readonly args: readonly string[];
  /** Hosts asked for, except those that a Chromium without extensions asks for. */
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
    asked: () => hosts.filter((host) => !ofTheBrowser.includes(host)),
  };
}
