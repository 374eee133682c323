import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The key that the secrets of webhooks are made from. Without it every receiver would have to be given a new one. */
export function webhookKey(scope: Construct): Key {
  return new Key(scope, 'WebhookKey', {
    keySpec: KeySpec.HMAC_256,
    keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    description: 'Makes the secrets by which webhooks are signed',
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
