import { App, Tags } from 'aws-cdk-lib';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';

const app = new App();
const data = new DataStack(app, 'RiskpoolData', { terminationProtection: true });
new ApiStack(app, 'RiskpoolApi', { tables: data });
Tags.of(app).add('platform', 'riskpool');
