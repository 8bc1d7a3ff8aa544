import { check } from '../../../kit.ts';

/** In `PassThrough`, the default, a function only hands on the trace of its caller. */
export default check('AWS::Lambda::Function', {
  title: 'Function is traced with X-Ray',
  risk: 'Nobody can follow a request through this function',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'A trace shows which call failed or was slow, and what it called in turn.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html',
  equivalents: {
    checkov: ['CKV_AWS_50'],
    trivy: ['AWS-0066', 'AWS-0125'],
    fsbp: ['Lambda.7'],
    config: ['lambda-function-xray-enabled'],
  },
  differs: [
    {
      from: 'checkov:CKV_AWS_50',
      because: 'PassThrough starts no trace: it only hands on what the caller sends',
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html',
    },
  ],
  failing(fn) {
    const mode = fn.TracingConfig?.Mode;
    return mode !== 'Active' && (mode === undefined ? 'no TracingConfig.Mode' : `TracingConfig.Mode is ${mode}`);
  },
  fix: () => ({ TracingConfig: { Mode: 'Active' } }),
  command: (name) => ['lambda', 'update-function-configuration', '--function-name', name, '--tracing-config', 'Mode=Active'],
});
