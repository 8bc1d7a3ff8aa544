import { check, type AllTypes, type ContextOf } from '../../../kit.ts';
import { isOpenPermission, isOpenStatement } from '../grant.ts';

const page = 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html';

const isOpenPolicy = (policy: AllTypes['AWS::Lambda::ResourcePolicy']): boolean =>
  policy.PolicyDocument?.Statement?.some(isOpenStatement) ?? false;

/** Whether a grant that does not name the function itself names one of its aliases or versions. */
function namesPartOf(
  fn: AllTypes['AWS::Lambda::Function'],
  name: string | undefined,
  { refersTo, target }: ContextOf<'AWS::Lambda::Function'>,
): boolean {
  if (name === undefined) return false;
  const owner = refersTo(name, 'AWS::Lambda::Alias')
    ? target('AWS::Lambda::Alias', name).FunctionName
    : refersTo(name, 'AWS::Lambda::Version')
      ? target('AWS::Lambda::Version', name).FunctionName
      : undefined;
  return owner !== undefined && target('AWS::Lambda::Function', owner) === fn;
}

/** A grant is public when its principal is everyone and none of its conditions leaves out strangers. A public function URL needs such a grant, too. */
export default check('AWS::Lambda::Function', {
  title: 'Function policy keeps strangers out',
  risk: 'Anyone on the internet can run this function',
  severity: 'critical',
  domain: 'net.perimeter',
  why: 'A grant to everyone lets strangers run your code with the rights of its role, at your cost.',
  source: page,
  equivalents: {
    prowler: ['awslambda_function_not_publicly_accessible'],
    checkov: ['CKV_AWS_301'],
    fsbp: ['Lambda.1'],
    config: ['lambda-function-public-access-prohibited'],
  },
  differs: [
    {
      from: 'fsbp:Lambda.1',
      because: 'a service principal without a source (S3 without SourceAccount) is asked by lambda-permission-names-its-source',
      source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html',
    },
    {
      from: 'fsbp:Lambda.1',
      because: 'a wildcard in a condition does no harm where what stands before it names one account',
      source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html',
    },
    {
      from: 'checkov:CKV_AWS_301',
      because: 'a principal * with an organisation or a source as its condition lets no stranger in',
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-organization.html',
    },
  ],
  failing(fn, context) {
    const { referrers, all: every } = context;
    const isOpen =
      referrers('AWS::Lambda::Permission', 'FunctionName').some(isOpenPermission) ||
      referrers('AWS::Lambda::ResourcePolicy', 'ResourceArn').some(isOpenPolicy) ||
      // Grants on an alias or a version by reference. Whether they are open is asked first: of most of them nothing else is read.
      every('AWS::Lambda::Permission').some((grant) => isOpenPermission(grant) && namesPartOf(fn, grant.FunctionName, context)) ||
      every('AWS::Lambda::ResourcePolicy').some((policy) => isOpenPolicy(policy) && namesPartOf(fn, policy.ResourceArn, context));
    return isOpen && 'its policy lets everyone in, and no condition keeps strangers out';
  },
  // No fix: whom the grant was meant for, only its author knows.
});
