import { App, Tags } from 'aws-cdk-lib';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';
import { readOperators } from './read-operators.ts';

const app = new App();
const data = new DataStack(app, 'RiskpoolData', { terminationProtection: true });
const operators = readOperators(app.node.tryGetContext('operators'));
new ApiStack(app, 'RiskpoolApi', { tables: data, ...(operators === null ? {} : { operators }) });
Tags.of(app).add('platform', 'riskpool');
