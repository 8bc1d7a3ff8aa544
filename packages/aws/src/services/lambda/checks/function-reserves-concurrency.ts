import { check } from '../../../kit.ts';

/** Without a limit of its own a flood of calls takes the account's whole concurrency, and every other function stands still. */
export default check('AWS::Lambda::Function', {
  title: 'Function has a concurrency limit of its own',
  risk: 'A flood of calls to this function starves all others of the account, and is paid for',
  severity: 'low',
  domain: 'app.protection',
  why: 'All functions of a Region share one pool. A limit of its own bounds what one function may take from it and what it may cost.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
  equivalents: { checkov: ['CKV_AWS_115'], config: ['lambda-concurrency-check'] },
  // Zero is a limit, too: it stops the function. A negative number is how Terraform writes "none".
  failing: (fn) => (fn.ReservedConcurrentExecutions ?? -1) < 0 && 'no ReservedConcurrentExecutions',
  // No fix: what is right depends on the load, and each reservation is taken from the others.
});
