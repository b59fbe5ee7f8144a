import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from './end-all';

/** A site of one page on this machine. Tells its address; it ends with the test. */
export async function openServer(html: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/`;
}
