import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnStage, HttpApi, HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import { FALLBACK, FUNCTIONS, type FunctionName, type FunctionSpec } from './functions.ts';
import { PlatformFunction } from './platform-function.ts';

const THROTTLE_RATE_PER_SECOND = 200;
const THROTTLE_BURST = 400;

type Props = StackProps & { readonly tables: DataStack };

/** The HTTP API with one function for each job, and the key that signs access tokens. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { tables, ...props }: Props) {
    super(scope, id, props);
    const api = new HttpApi(this, 'Api');
    const stage = api.defaultStage?.node.defaultChild as CfnStage;
    stage.defaultRouteSettings = {
      throttlingRateLimit: THROTTLE_RATE_PER_SECOND,
      throttlingBurstLimit: THROTTLE_BURST,
    };
    const tokenKey = new Key(this, 'TokenKey', {
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      description: 'Signs access tokens (ES256)',
    });
    for (const name of Object.keys(FUNCTIONS) as FunctionName[]) {
      const spec: FunctionSpec = FUNCTIONS[name];
      const signing: Record<string, string> = name === 'identity' ? { TOKEN_KEY_ID: tokenKey.keyId } : {};
      const made = new PlatformFunction(this, name, {
        name,
        spec,
        tables,
        environment: { TOKEN_ISSUER: api.apiEndpoint, ...signing },
      });
      if (name === 'identity') made.allow(['kms:Sign', 'kms:GetPublicKey'], [tokenKey.keyArn]);
      this.addRoutes(api, name, spec, new HttpLambdaIntegration(`${name}Integration`, made.function));
    }
    new CfnOutput(this, 'Endpoint', { value: api.apiEndpoint });
  }

  private addRoutes(
    api: HttpApi,
    name: FunctionName,
    { routes }: FunctionSpec,
    integration: HttpLambdaIntegration,
  ) {
    for (const route of routes) {
      const [method, path = ''] = route.split(' ');
      const routeKey = HttpRouteKey.with(path, method === 'GET' ? HttpMethod.GET : HttpMethod.POST);
      new HttpRoute(this, `${name} ${route}`, { httpApi: api, routeKey, integration });
    }
    if (name === FALLBACK)
      new HttpRoute(this, 'Fallback', { httpApi: api, routeKey: HttpRouteKey.DEFAULT, integration });
  }
}
