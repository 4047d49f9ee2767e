import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail server that keeps what it is given. */
export interface MailSink {
  url: string;
  /** The messages to an address, the oldest first, with their text decoded. */
  to: (address: string) => string[];
  stop: () => Promise<void>;
}

export async function mailSink(): Promise<MailSink> {
  const messages: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    converse(socket, (message) => messages.push(message));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    to: (address) => messages.filter((message) => message.includes(`<${address}>`)).map(decoded),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function converse(socket: Socket, keep: (message: string) => void): void {
  let read = '';
  let message: string[] | null = null;
  socket.on('error', () => socket.destroy());
  socket.write('220 sink\r\n');
  socket.on('data', (data) => {
    read += data.toString('latin1');
    for (let end = read.indexOf('\r\n'); end >= 0; end = read.indexOf('\r\n')) {
      const line = read.slice(0, end);
      read = read.slice(end + 2);
      if (message !== null) {
        if (line !== '.') {
          message.push(line);
          continue;
        }
        keep(message.join('\n'));
        message = null;
        socket.write('250 kept\r\n');
      } else if (/^data/i.test(line)) {
        message = [];
        socket.write('354 go on\r\n');
      } else {
        socket.write(/^quit/i.test(line) ? '221 bye\r\n' : '250 ok\r\n');
      }
    }
  });
}

/** The text of a plain message, whichever way it was made fit for the wire. */
function decoded(message: string): string {
  const at = message.indexOf('\n\n');
  const [head, body] = [message.slice(0, at), message.slice(at + 2)];
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = /transfer-encoding: quoted-printable/i.test(head)
    ? body
        .replaceAll('=\n', '')
        .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : body;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
