import { App, type StackProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readFileSync } from 'node:fs';
import { ApiStack, type Operators } from '../../infra/api-stack.ts';
import { DataStack } from '../../infra/data-stack.ts';
import { FUNCTIONS, type FunctionName } from '../../infra/functions.ts';

export type Statement = {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
};

type Resource<Properties> = { readonly Properties: Properties; readonly DeletionPolicy?: string };

type Policy = {
  readonly Roles: readonly { readonly Ref: string }[];
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
};

type Lambda = { readonly Role: { readonly 'Fn::GetAtt': readonly [string, string] } };

export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[];

const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };

/** Both stacks as they are deployed, but for the bundles. */
export function renderStacks(
  props: StackProps = {},
  operators?: Operators,
): { data: Template; api: Template } {
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } });
  const data = new DataStack(app, 'RiskpoolData', props);
  const api = new ApiStack(app, 'RiskpoolApi', {
    ...props,
    tables: data,
    ...(operators === undefined ? {} : { operators }),
  });
  return { data: Template.fromStack(data), api: Template.fromStack(api) };
}

export function listOf<Value>(value: Value | Value[]): Value[] {
  return Array.isArray(value) ? value : [value];
}

/** The resources of one type by logical id; `Properties` names those that the caller looks at. */
export function resourcesOf<Properties>(template: Template, type: string) {
  return template.findResources(type) as Record<string, Resource<Properties>>;
}

/** Every statement of every policy on the role that a function runs as. */
export function statementsOf(api: Template, name: FunctionName): Statement[] {
  const role = roleOf(api, name);
  return Object.values(resourcesOf<Policy>(api, 'AWS::IAM::Policy'))
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }) => Ref === role))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
}

export function roleOf(api: Template, name: FunctionName): string {
  const role = resourcesOf<Lambda>(api, 'AWS::Lambda::Function')[functionIdOf(api, name)]?.Properties.Role;
  if (role === undefined) throw new Error(`${name} has no role`);
  return role['Fn::GetAtt'][0];
}

/** CloudFormation takes letters and digits in a logical id, and no hyphens. */
export function logicalNameOf(name: FunctionName): string {
  return name.replaceAll('-', '');
}

export function functionIdOf(api: Template, name: FunctionName): string {
  const ids = Object.keys(resourcesOf(api, 'AWS::Lambda::Function'));
  const [own, ...others] = ids.filter((id) => id.startsWith(`${logicalNameOf(name)}Function`));
  if (own === undefined || others.length > 0) throw new Error(`${name} is not exactly one function`);
  return own;
}
