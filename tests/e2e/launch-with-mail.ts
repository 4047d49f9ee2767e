import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { mailSink, type MailSink } from './mail-sink';
import { launch, type Running } from './server.setup';

/** Links in mail need the server's address before it has one: a port that is free now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** A server of its own that sends mail, and where it goes to. */
export async function launchWithMail(log: string): Promise<{ server: Running; sink: MailSink }> {
  const sink = await mailSink();
  const at = `127.0.0.1:${await freePort()}`;
  const env = {
    PAUTA_LISTEN: at,
    PAUTA_PUBLIC_URL: `http://${at}`,
    PAUTA_MAIL_URL: sink.url,
    PAUTA_OFFICE: 'Assessoria de Comunicação das Cidades',
  };
  return { server: await launch(env, resolve(__dirname, `../../target/e2e/${log}.log`)), sink };
}
