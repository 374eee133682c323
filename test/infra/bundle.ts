import { buildSync } from 'esbuild';
import type { FunctionName } from '../../infra/functions.ts';

/** How large a function is when it is bundled as the API stack has it. */
export function bundledBytes(name: FunctionName): number {
  const { outputFiles } = buildSync({
    entryPoints: [`functions/${name}/lambda.ts`],
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: ['ini', 'sso', 'process', 'web-identity'].map((way) => `@aws-sdk/credential-provider-${way}`),
  });
  return outputFiles[0]?.contents.length ?? Infinity;
}
