import { readOperatorSettings } from '../functions/identity/operator-issuer.ts';
import { DEMO_CLIENTS, DEMO_SECRET } from './demo-data.ts';
import { startLocalRun } from './run.ts';
import { UserMistake } from './user-mistake.ts';

const PORT_DEFAULT = '8787';
const PORT_TAKEN = 'The port is taken. Set PORT to another one. 端口已被占用：请将 PORT 设为其他端口。';

try {
  const { PORT = PORT_DEFAULT, DATA_DIR = '.data', DYNAMODB_ENDPOINT, WEBHOOKS_TO_LOOPBACK } = process.env;
  const run = await startLocalRun({
    port: readPort(PORT),
    dataDir: DATA_DIR,
    endpoint: DYNAMODB_ENDPOINT ?? null,
    operators: readOperatorSettings(process.env),
    webhooksToLoopback: WEBHOOKS_TO_LOOPBACK === 'allow',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void run.stop().then(() => process.exit(0));
    });
  }
  // Whoever reads this may end the run at once.
  console.log(welcome(run.url, DATA_DIR));
} catch (error) {
  if (!(error instanceof UserMistake) && !isPortTaken(error)) throw error;
  console.error(error instanceof UserMistake ? error.message : PORT_TAKEN);
  process.exit(1);
}

function welcome(url: string, dataDir: string): string {
  const clients = DEMO_CLIENTS.map(({ id, role }) => `  ${id.padEnd(18)} ${role}`).join('\n');
  return `riskpool listens on ${url}  (data and log in ${dataDir}; Ctrl-C stops it)

Demo clients, each with the secret ${DEMO_SECRET}:
${clients}

Try it:
  TOKEN=$(curl -s ${url}/oauth/token -u demo-manager:${DEMO_SECRET} -d grant_type=client_credentials \\
    | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
  curl -s ${url}/v1/pools -H "Authorization: Bearer $TOKEN"
`;
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535) throw new UserMistake(`PORT must be a number from 0 to 65535, not ${text}.`);
  return port;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
