import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format } from 'prettier';
import { documentIn } from './document.ts';

export const SNAPSHOT_PATH = 'docs/openapi.json';
export const RELEASED_PATH = 'docs/openapi.released.json';
export const CLIENT_PATH = 'docs/client/riskpool.d.ts';

/** The published contract as it stands in the repository, to be read and compared. */
export function currentSnapshot(): Promise<string> {
  return format(JSON.stringify(documentIn('en')), { parser: 'json', printWidth: 110 });
}

/** The types of a client, made from the contract. */
export async function currentClient(): Promise<string> {
  const text = astToString(await openapiTS(documentIn('en') as unknown as OpenAPI3));
  return `// Made by \`npm run contract\` from docs/openapi.json; changes here are lost.\n\n${text}`;
}
