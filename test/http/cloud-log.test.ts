import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const exec = promisify(execFile);

test('a deployed function writes each line as JSON on standard output, with all that it was told', async () => {
  const script = `
    import { cloudLog } from './functions/http/cloud-log.ts';
    const log = cloudLog();
    log('info', 'request.answered', { requestId: 'r-1', status: 200, code: null, clientId: 'c' });
    log('error', 'request.fault', { requestId: 'r-2', causes: ['StoreFault: none', 'TimeoutError'] });`;
  const { stdout, stderr } = await exec(process.execPath, ['--input-type=module', '--eval', script]);
  const lines = `${stdout}${stderr}`
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([
    expect.objectContaining({
      ...{ level: 'INFO', message: 'request.answered', service: 'riskpool', requestId: 'r-1' },
      ...{ status: 200, clientId: 'c', timestamp: expect.any(String) },
    }),
    expect.objectContaining({
      ...{ level: 'ERROR', message: 'request.fault', requestId: 'r-2' },
      causes: ['StoreFault: none', 'TimeoutError'],
    }),
  ]);
});
