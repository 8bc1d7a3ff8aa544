import { all, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { deprecatedSince, successorOf } from '../runtime-support.ts';
import { runtimesPage } from '../runtimes.ts';

/** Which runtime a function names is the customer's choice, like any other dependency; patching it is AWS's work until AWS deprecates it. */
export default check('AWS::Lambda::Function', {
  title: 'Runtime still receives security patches',
  risk: 'Nobody patches the runtime of this function any more',
  severity: 'medium',
  domain: 'app.supplychain',
  why: 'AWS patches a runtime until its deprecation date. After that, holes in the language and its system libraries stay open.',
  source: runtimesPage,
  equivalents: {
    prowler: ['awslambda_function_using_supported_runtimes'],
    checkov: ['CKV_AWS_363'],
    fsbp: ['Lambda.2'],
    config: ['lambda-function-settings-check'],
  },
  differs: [
    {
      from: 'checkov:CKV_AWS_363',
      because: "a runtime fails from AWS's deprecation date, not from the day on which the tool's list was last edited",
      source: runtimesPage,
    },
  ],
  // An image brings its own runtime, whatever the function says.
  applies: (fn) =>
    all(
      () => fn.PackageType !== 'Image',
      () => has(fn, 'Runtime') || has(fn, 'RuntimeConfig'),
    ),
  failing(fn, context) {
    const day = deprecatedSince(fn, context);
    return day !== undefined && `${fn.Runtime ?? 'the runtime'} is deprecated since ${day}`;
  },
  fix(fn, { now }) {
    const successor = successorOf(fn.Runtime ?? '', now);
    return successor === undefined ? {} : { Runtime: successor };
  },
  command(name, fn, { now }) {
    const successor = successorOf(fn.Runtime ?? '', now);
    return successor === undefined
      ? undefined
      : ['lambda', 'update-function-configuration', '--function-name', name, '--runtime', successor];
  },
});
