import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from './log.ts';

/** Lines of JSON on standard output, which Lambda keeps in the function's log group. */
export function cloudLog(): Log {
  const logger = new Logger({ serviceName: 'riskpool' });
  return (level, event, fields) => {
    logger[level](event, fields);
  };
}
