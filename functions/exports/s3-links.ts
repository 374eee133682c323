import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { HOLDER_HEADER, LINK_SECONDS, type PackLinks } from './pack-storage.ts';

/** Links into the bucket. The holder’s secret is among what is signed, so that S3 refuses the address without it. */
export function s3Links(client: S3Client, bucket: string): PackLinks {
  return {
    linkTo: (path, holder) => {
      const command = new GetObjectCommand({ Bucket: bucket, Key: path });
      command.middlewareStack.add(
        (next) => (args) => {
          const request = args.request as { readonly headers: Record<string, string> };
          request.headers[HOLDER_HEADER] = holder;
          return next(args);
        },
        { step: 'build', name: 'holder' },
      );
      return getSignedUrl(client, command, { expiresIn: LINK_SECONDS });
    },
  };
}
