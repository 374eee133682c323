import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/**
 * The keys that sign access tokens, each from its instant until the next one's; nobody has to be there when it changes.
 * Add the next key well before it signs, so that everyone who verifies has it by then. A key that leaked is replaced by
 * letting the next one sign from now on, and by taking the leaked one out; ten minutes later nobody believes it.
 */
const TOKEN_KEYS = [
  { id: 'Key2026', signsFrom: '2026-01-01T00:00:00Z' },
  { id: 'Key2027', signsFrom: '2027-01-01T00:00:00Z' },
];

export class TokenKeys extends Construct {
  readonly arns: readonly string[];
  /** As the identity function reads it from its environment. */
  readonly schedule: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const keys = TOKEN_KEYS.map(({ id: keyId, signsFrom }) => ({
      signsFrom,
      key: new Key(this, keyId, {
        keySpec: KeySpec.ECC_NIST_P256,
        keyUsage: KeyUsage.SIGN_VERIFY,
        description: `Signs access tokens (ES256) from ${signsFrom}`,
        removalPolicy: RemovalPolicy.RETAIN,
      }),
    }));
    this.arns = keys.map(({ key }) => key.keyArn);
    this.schedule = JSON.stringify(keys.map(({ key, signsFrom }) => ({ keyId: key.keyId, signsFrom })));
  }
}
