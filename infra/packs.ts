import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { FunctionSpec } from './function-spec.ts';
import type { PlatformFunction } from './platform-function.ts';

/**
 * The keys that sign packs, each from its instant until the next one's. None is ever taken out: what it signed has to be
 * checked for as long as anybody keeps it.
 */
const PACK_KEYS = [
  { id: 'Key2026', signsFrom: '2026-01-01T00:00:00Z' },
  { id: 'Key2027', signsFrom: '2027-01-01T00:00:00Z' },
];

/** Longer than any export takes; what is left of one that was cancelled or lost goes then. */
const WORK_DAYS = 7;

/** Where packs are kept, with what signs them. No version of a finished file can be deleted before its time. */
export class Packs extends Construct {
  private readonly bucket: Bucket;
  private readonly keyArns: readonly string[];
  /** What a function that deals with packs finds in its environment. */
  readonly environment: Record<string, string>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      objectLockEnabled: true,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          prefix: 'work/',
          expiration: Duration.days(WORK_DAYS),
          noncurrentVersionExpiration: Duration.days(1),
        },
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    const keys = PACK_KEYS.map(({ id: keyId, signsFrom }) => ({
      signsFrom,
      key: new Key(this, keyId, {
        keySpec: KeySpec.ECC_NIST_EDWARDS25519,
        keyUsage: KeyUsage.SIGN_VERIFY,
        description: `Signs packs (Ed25519) from ${signsFrom}`,
        removalPolicy: RemovalPolicy.RETAIN,
      }),
    }));
    this.keyArns = keys.map(({ key }) => key.keyArn);
    this.environment = {
      PACK_BUCKET: this.bucket.bucketName,
      PACK_KEYS: JSON.stringify(keys.map(({ key, signsFrom }) => ({ keyId: key.keyId, signsFrom }))),
    };
  }

  /** Whoever lets others fetch packs signs nothing, and whoever writes them cannot undo a retention. */
  grant(made: PlatformFunction, { packs }: FunctionSpec): void {
    if (packs === undefined) return;
    const finished = this.bucket.arnForObjects('packs/*');
    if (packs === 'reads') {
      made.allow(['kms:GetPublicKey'], this.keyArns);
      made.allow(['s3:GetObject'], [finished]);
      return;
    }
    const objects = [finished, this.bucket.arnForObjects('work/*')];
    made.allow(['kms:GetPublicKey', 'kms:Sign'], this.keyArns);
    made.allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'], objects);
    made.allow(['s3:PutObjectRetention'], [finished]);
    made.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
  }
}
