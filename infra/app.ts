import { App, Tags } from 'aws-cdk-lib';
import { ApiStack, type Operators } from './api-stack.ts';
import { DataStack } from './data-stack.ts';

const app = new App();
const data = new DataStack(app, 'RiskpoolData', { terminationProtection: true });
// In cdk.json or by `--context`: {"issuer": "https://…", "audience": "…", "firstAdministrator": "…"}
const operators = app.node.tryGetContext('operators') as Operators | undefined;
new ApiStack(app, 'RiskpoolApi', { tables: data, ...(operators === undefined ? {} : { operators }) });
Tags.of(app).add('platform', 'riskpool');
