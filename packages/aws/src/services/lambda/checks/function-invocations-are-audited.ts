import { covers, parseArn, withoutPartition } from '@demarc/iam';
import { all, any, is } from '@demarc/model';
import { check, type AllTypes, type ContextOf } from '../../../kit.ts';
import { isOwnAccount } from '../../../trust/accounts.ts';
import { isOwnRegion } from '../../../trust/own-region.ts';

type Context = ContextOf<'AWS::Lambda::Function'>;
type Trail = AllTypes['AWS::CloudTrail::Trail'];
type Selector = NonNullable<Trail['AdvancedEventSelectors']>[number];
type Field = NonNullable<Selector['FieldSelectors']>[number];

const source = 'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html';

/**
 * A trail that logs, or an event data store that takes events in, and that is told to record the data events of this function: of all functions, or of
 * this one. A selector that leaves out some callers records not all calls. Where the code has no trail at all, the account may have one.
 */
export default check('AWS::Lambda::Function', {
  title: 'CloudTrail records calls of the function',
  risk: 'Nobody can tell afterwards who called this function, and when',
  severity: 'low',
  domain: 'log.audit',
  why: 'A trail records by itself who changes a function, not who calls it: with stolen credentials that is what matters.',
  source,
  equivalents: { prowler: ['awslambda_function_invoke_api_operations_cloudtrail_logging_enabled'] },
  differs: [{ from: 'prowler', because: 'a trail that does not log records nothing; an event data store records as well', source }],
  failing(_fn, context) {
    const recorded = any(
      () => context.all('AWS::CloudTrail::Trail').some((trail) => trailRecords(trail, context)),
      () =>
        context.all('AWS::CloudTrail::EventDataStore').some((store) =>
          all(
            () => store.IngestionEnabled !== false,
            () => store.AdvancedEventSelectors?.some((selector) => selects(selector, context)),
          ),
        ),
    );
    if (recorded) return undefined;
    const isAudited = any(
      () => context.all('AWS::CloudTrail::Trail').some(() => true),
      () => context.all('AWS::CloudTrail::EventDataStore').some(() => true),
    );
    // Where there is none at all, the question is one to the account.
    if (!isAudited && context.one('Demarc::Account::Account').Id === undefined) return undefined;
    return 'no trail records its data events';
  },
  // No fix: data events cost money; which of them a trail records is a decision for all functions together.
});

const trailRecords = (trail: Trail, context: Context): boolean =>
  all(
    () => trail.IsLogging === true,
    () =>
      any(
        () => trail.AdvancedEventSelectors?.some((selector) => selects(selector, context)),
        () =>
          trail.EventSelectors?.some((selector) =>
            all(
              () => !is(selector, 'ReadWriteType', 'ReadOnly'), // a call is no read
              () =>
                selector.DataResources?.some((resource) =>
                  all(
                    () => resource.Type === 'AWS::Lambda::Function',
                    () => resource.Values?.some((value) => withoutPartition(value) === 'arn:lambda' || isNamed(value, context)),
                  ),
                ),
            ),
          ),
      ),
  );

/** What is known of a call of the function, by the fields of an advanced selector. What else there is depends on the caller. */
const facts: Readonly<Record<string, string>> = {
  eventCategory: 'Data',
  'resources.type': 'AWS::Lambda::Function',
  readOnly: 'false',
  eventName: 'Invoke',
  eventSource: 'lambda.amazonaws.com',
};

/** Whether a selector takes every call of the function: all its fields must match, and two of them must be there. */
const selects = (selector: Selector, context: Context): boolean =>
  all(
    () => selector.FieldSelectors?.some(({ Field }) => Field === 'resources.type'),
    () => selector.FieldSelectors?.every((field) => matchesField(field, context)),
  );

function matchesField(field: Field, context: Context): boolean {
  const name = field.Field ?? '';
  const fact = facts[name];
  if (fact === undefined && name !== 'resources.ARN') return false;
  const equals = (value: string): boolean => (fact === undefined ? isNamed(value, context) : value === fact);
  const starts = (value: string): boolean => (fact === undefined ? isBegun(value, context) : fact.startsWith(value));
  const ends = (value: string): boolean =>
    fact === undefined ? namesOf(context).some((name) => `function:${name}`.endsWith(value)) : fact.endsWith(value);
  return all(
    () => field.Equals?.some(equals) ?? true,
    () => field.StartsWith?.some(starts) ?? true,
    () => field.EndsWith?.some(ends) ?? true,
    () => !(field.NotEquals?.some(equals) ?? false),
    () => !(field.NotStartsWith?.some(starts) ?? false),
    () => !(field.NotEndsWith?.some(ends) ?? false),
  );
}

/** Whether an ARN is the function's own. */
const isNamed = (value: string, context: Context): boolean =>
  context.resource.names.includes(value) ||
  isHere(value, (resource) => namesOf(context).some((name) => resource === `function:${name}`), context);

/** Whether the function's ARN begins with this: with the service alone, or with all up to a part of its name. */
const isBegun = (value: string, context: Context): boolean =>
  'arn:lambda:'.startsWith(withoutPartition(value)) ||
  isHere(value, (resource) => namesOf(context).some((name) => covers(`${resource}*`, `function:${name}`)), context);

/** Whether an ARN of Lambda is of the function's own account and Region, and its last part passes a test. */
function isHere(value: string, test: (resource: string) => boolean, context: Context): boolean {
  const arn = parseArn(value);
  if (arn === undefined || arn.service !== 'lambda' || !test(arn.resource)) return false;
  return all(
    () => isOwnAccount(arn.account, context),
    () => isOwnRegion(arn.region, context),
  );
}

/** What the function is called in the last part of its ARN. */
const namesOf = ({ resource }: Context): readonly string[] =>
  resource.names.map((name) => parseArn(name)?.resource.replace(/^function:/u, '') ?? name);
