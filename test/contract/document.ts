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

/** What of an OpenAPI document the tests look at. */
export type OpenapiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
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

export function operationsOf({ paths }: OpenapiDocument): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
}
