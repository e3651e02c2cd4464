/** A request as it is written below the site’s base, which a browser would tidy up: `GET /../secret`. */
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

export interface PlainAnswer {
  status: number;
  body: string;
}

export async function askPlainly(site: URL, target: string): Promise<PlainAnswer> {
  const socket = connect(Number(site.port), '127.0.0.1');
  socket.write(`GET ${site.pathname}${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const answer = await text(socket);
  return { status: Number(answer.split(' ')[1]), body: answer };
}
