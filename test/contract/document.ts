import { openapiDocument } from '../../functions/contract/openapi-document.ts';

export type Schema = Readonly<Record<string, unknown>>;

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
};

export type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export type Response = { readonly content: Content; readonly 'x-codes'?: readonly string[] };

export type Operation = {
  readonly operationId: string;
  readonly 'x-roles'?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
};

type Reference = { readonly $ref: string };

type UnresolvedOperation = Omit<Operation, 'responses'> & {
  readonly responses: Readonly<Record<string, Response | Reference>>;
};

/** What of an OpenAPI document the tests look at. */
export type OpenapiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, UnresolvedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Response>>;
  };
};

/** An operation with its place in the document. */
export type PlacedOperation = {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
};

export function documentIn(language: 'zh' | 'en'): OpenapiDocument {
  return openapiDocument(language) as OpenapiDocument;
}

/** Every operation, with the responses that stand elsewhere put in. */
export function operationsOf({ paths, components }: OpenapiDocument): PlacedOperation[] {
  const resolved = (response: Response | Reference): Response => {
    if (!('$ref' in response)) return response;
    const found = components.responses[response.$ref.replace('#/components/responses/', '')];
    if (found === undefined) throw new Error(`there is no ${response.$ref}`);
    return found;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { responses, ...operation }]) => {
      const all = Object.entries(responses).map(
        ([status, response]) => [status, resolved(response)] as const,
      );
      return { method, path, operation: { ...operation, responses: Object.fromEntries(all) } };
    }),
  );
}
