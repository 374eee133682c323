import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import type { FunctionSpec } from './function-spec.ts';
import { FALLBACK, FUNCTIONS, type FunctionName } from './functions.ts';
import { Packs } from './packs.ts';
import { PlatformFunction } from './platform-function.ts';
import { StreamFeed } from './stream-feed.ts';
import { TokenKeys } from './token-keys.ts';
import { webhookKey } from './webhook-key.ts';
import { WebhookSchedule } from './webhook-schedule.ts';
import { WorkQueue } from './work-queue.ts';

/** For all clients together; each client's own quota is kept by the functions. */
const THROTTLE = { rateLimit: 200, burstLimit: 400 };

/** Whoever asks for a token is not known yet, and each costs a signature: its own, lower limit guards all the rest. */
const TOKEN_ROUTE = 'POST /oauth/token';
const TOKEN_THROTTLE = { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 };

/** Who asked for what and how it went; never a header, a parameter or a body, which hold secrets and persons. */
const ACCESS_LINE = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  sourceIp: '$context.identity.sourceIp',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLatency: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
};

/** The OpenID issuer that vouches for the people of the platform; without one, only clients come in. */
export type Operators = {
  readonly issuer: string;
  /** What the platform is to that issuer. */
  readonly audience: string;
  /** The subject there of whoever registers the others. */
  readonly firstAdministrator?: string;
};

type Props = StackProps & { readonly tables: DataStack; readonly operators?: Operators };

/** The HTTP API with one function for each job, and the keys that sign access tokens. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { tables, operators, ...props }: Props) {
    super(scope, id, props);
    const api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const stage = this.addStage(api);
    const tokenKeys = new TokenKeys(this, 'TokenKeys');
    const queue = new WorkQueue(this, 'Work');
    const packs = new Packs(this, 'Packs');
    const secretsKey = webhookKey(this);
    const own: Partial<Record<FunctionName, Record<string, string>>> = {
      identity: { TOKEN_KEYS: tokenKeys.schedule, ...environmentOf(operators) },
      administration: operators === undefined ? {} : { OPERATOR_ISSUER: operators.issuer },
      webhooks: { WEBHOOK_KEY: secretsKey.keyId },
      'webhook-sending': { WEBHOOK_KEY: secretsKey.keyId },
    };
    for (const name of Object.keys(FUNCTIONS) as FunctionName[]) {
      const spec: FunctionSpec = FUNCTIONS[name];
      const environment = {
        TOKEN_ISSUER: api.apiEndpoint,
        ...(spec.queue === undefined ? {} : { QUEUE_URL: queue.url }),
        ...(spec.packs === undefined ? {} : packs.environment),
        ...own[name],
      };
      const made = new PlatformFunction(this, name, { name, spec, tables, environment });
      if (spec.queue !== undefined) queue.allowSending(made);
      if (spec.queue === 'works') queue.feed(made);
      packs.grant(made, spec);
      if (spec.isRoutine === true) this.comeRound(name, made);
      if (name === 'identity') made.allow(['kms:Sign', 'kms:GetPublicKey'], tokenKeys.arns);
      if (spec.makesWebhookSecrets === true) made.allow(['kms:GenerateMac'], [secretsKey.keyArn]);
      if (spec.sendsWebhooks === true) new WebhookSchedule(this, `${name}Schedule`, { tables, target: made });
      if (spec.isFedByStreams === true) new StreamFeed(this, `${name}Streams`, { tables, target: made });
      this.addRoutes(api, stage, name, spec, new HttpLambdaIntegration(`${name}Integration`, made.function));
    }
    new CfnOutput(this, 'Endpoint', { value: api.apiEndpoint });
  }

  /** A round that fails is not tried again: the next one comes in a minute and finds everything as it was left. */
  private comeRound(name: FunctionName, made: PlatformFunction): void {
    const target = new LambdaFunction(made.function, { retryAttempts: 0 });
    new Rule(this, `${name}Rounds`, { schedule: Schedule.rate(Duration.minutes(1)), targets: [target] });
  }

  private addStage(httpApi: HttpApi): CfnStage {
    const logGroup = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LINE)),
      },
    });
    const { defaultChild } = stage.node;
    if (!(defaultChild instanceof CfnStage)) throw new Error('a stage is made of one');
    defaultChild.routeSettings = { [TOKEN_ROUTE]: TOKEN_THROTTLE };
    return defaultChild;
  }

  private addRoutes(
    api: HttpApi,
    stage: CfnStage,
    name: FunctionName,
    { routes }: FunctionSpec,
    integration: HttpLambdaIntegration,
  ) {
    for (const route of routes) {
      const [method, path = ''] = route.split(' ');
      const routeKey = HttpRouteKey.with(path, method === 'GET' ? HttpMethod.GET : HttpMethod.POST);
      const made = new HttpRoute(this, `${name} ${route}`, { httpApi: api, routeKey, integration });
      // A stage cannot name a route that is not there yet.
      if (route === TOKEN_ROUTE) stage.node.addDependency(made);
    }
    if (name === FALLBACK)
      new HttpRoute(this, 'Fallback', { httpApi: api, routeKey: HttpRouteKey.DEFAULT, integration });
  }
}

function environmentOf(operators: Operators | undefined): Record<string, string> {
  if (operators === undefined) return {};
  const { issuer, audience, firstAdministrator = '' } = operators;
  if (!issuer.startsWith('https://'))
    throw new Error(`the operators’ issuer is not at an https address: ${issuer}`);
  return {
    OPERATOR_ISSUER: issuer,
    OPERATOR_AUDIENCE: audience,
    OPERATOR_FIRST_ADMINISTRATOR: firstAdministrator,
  };
}
