import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { preferredLanguage } from './accept-language.ts';
import { prefersText } from './accept-type.ts';
import type { Answer } from './answer.ts';
import { csvColumnsOf } from './csv-columns.ts';
import { csvText } from './csv-text.ts';
import type { OperationName } from './operations.ts';
import type { OpenRequest, Request } from './request.ts';

/** As many pages of a list as a function reads well within its time, and as fit into what a gateway lets through. */
export const CSV_PAGES_MAX = 100;

type Asked = OpenRequest | Request;
type Run<Of> = (request: Of) => Promise<Answer>;
type Page = { readonly data: readonly unknown[]; readonly nextCursor: string | null };

/**
 * Runs an operation; where it is a list and CSV is asked for, its rows as CSV: those of one page where a limit is given,
 * otherwise of every page from here on. They come from the very handler that lists them, so they are the rows that the
 * same query shows. What is left after so many pages, the Link header leads to (RFC 8288).
 */
export function answerInCsv<Of extends Asked>(
  name: OperationName,
  event: APIGatewayProxyEventV2,
  run: Run<Of>,
): Run<Of> {
  const columns = csvColumnsOf(name);
  if (columns === null || !prefersText('text/csv', event.headers['accept'])) return run;
  const language = preferredLanguage(event.headers['accept-language']);
  return async (request) => {
    const pagesMax = request.query['limit'] === undefined ? CSV_PAGES_MAX : 1;
    const rows: unknown[] = [];
    let query = request.query;
    for (let pages = 1; ; pages += 1) {
      const answer = await run({ ...request, query });
      if (!('body' in answer)) return answer;
      const { data, nextCursor } = answer.body(language) as Page;
      rows.push(...data);
      if (nextCursor !== null) query = { ...query, cursor: nextCursor };
      if (nextCursor !== null && pages < pagesMax) continue;
      const headers = {
        'content-disposition': `attachment; filename="${fileNameOf(event.rawPath)}.csv"`,
        ...(nextCursor === null ? {} : { link: `<${event.rawPath}?${queryText(query)}>; rel="next"` }),
      };
      return { status: 200, csv: () => csvText(columns, rows, language), headers };
    }
  };
}

function queryText(query: Asked['query']): string {
  const named = Object.entries(query).map(([name, value]): [string, string] => [name, value ?? '']);
  return new URLSearchParams(named).toString();
}

/** `/v1/pools/compensation/entries` is pools-compensation-entries. */
function fileNameOf(path: string): string {
  return path.replace(/^\/v1\//, '').replace(/[^A-Za-z0-9_]+/g, '-');
}
