import { parseArn } from '@demarc/iam';
import type { PolicyDocument, Statement } from '@demarc/spec';
import type { Permission } from '@demarc/spec/types/lambda';

/** The operator and key under which each property of a permission stands in the statement that Lambda makes of it. */
const conditions = {
  SourceArn: ['ArnLike', 'AWS:SourceArn'],
  SourceAccount: ['StringEquals', 'AWS:SourceAccount'],
  PrincipalOrgID: ['StringEquals', 'aws:PrincipalOrgID'],
  EventSourceToken: ['StringEquals', 'lambda:EventSourceToken'],
  FunctionUrlAuthType: ['StringEquals', 'lambda:FunctionUrlAuthType'],
  InvokedViaFunctionUrl: ['Bool', 'lambda:InvokedViaFunctionUrl'],
} as const;

/** A function's policy, taken apart. */
export interface Grants {
  /** Statements that AddPermission could have made, by their ids. */
  readonly permissions: readonly (Omit<Permission, 'FunctionName'> & { readonly id: string })[];
  /** Whatever else stands in it. */
  readonly rest?: PolicyDocument;
}

/**
 * The permissions that a policy in canonical form consists of. What they look like in it: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 * (our reading).
 */
export function grantsOf(policy: PolicyDocument): Grants {
  const found = (policy.Statement ?? []).map((statement, index) => permissionOf(statement, index) ?? statement);
  const permissions = found.filter((each) => 'id' in each);
  const rest = found.filter((each): each is Statement => !('id' in each));
  return { permissions, ...(rest.length > 0 && { rest: { ...policy, Statement: rest } }) };
}

function permissionOf(statement: Statement, index: number): Grants['permissions'][number] | undefined {
  const { Sid, Effect, Principal, Action, Resource, Condition, ...others } = statement;
  const principal = only(Principal && Object.values(Principal).length === 1 ? Object.values(Principal)[0] : undefined);
  const action = only(Action);
  if (Effect !== 'Allow' || principal === undefined || action === undefined || only(Resource) === undefined) return undefined;
  if (Object.keys(others).length > 0) return undefined;
  const bounds = boundsOf(Condition);
  return bounds && { id: Sid ?? `statement ${index}`, Action: action, Principal: accountOf(principal), ...bounds };
}

/** The conditions as properties; nothing where one of them is no permission's. */
function boundsOf(condition: Statement['Condition']): Partial<Permission> | undefined {
  const bounds: Record<string, string | boolean> = {};
  for (const [operator, keys] of Object.entries(condition ?? {}))
    for (const [key, values] of Object.entries(keys ?? {})) {
      const value = only(values);
      const [property] =
        Object.entries(conditions).find(([, [by, name]]) => by === operator && name.toLowerCase() === key.toLowerCase()) ?? [];
      if (property === undefined || value === undefined) return undefined;
      bounds[property] = operator === 'Bool' ? value === 'true' : value;
    }
  return bounds;
}

const only = (list: readonly string[] | undefined): string | undefined => (list?.length === 1 ? list[0] : undefined);

/** AddPermission takes an account's number and writes its root. */
const accountOf = (principal: string): string => {
  const arn = parseArn(principal);
  return arn?.service === 'iam' && arn.resource === 'root' ? arn.account : principal;
};
