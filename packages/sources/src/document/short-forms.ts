/**
 * The YAML tags that stand for CloudFormation's functions: `!Sub` is `Fn::Sub`, while `!Ref` and `!Condition` have no prefix.
 * All functions are taken, also those whose page shows the long form only: what a tag means is never in doubt.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html, read 2026-11-26.
 */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
  ...[
    'And',
    'Base64',
    'Cidr',
    'Contains',
    'EachMemberEquals',
    'EachMemberIn',
    'Equals',
    'FindInMap',
    'GetAtt',
    'GetAZs',
    'GetStackOutput',
    'If',
    'ImportValue',
    'Join',
    'Length',
    'Not',
    'Or',
    'RefAll',
    'Select',
    'Split',
    'Sub',
    'ToJsonString',
    'Transform',
    'ValueOf',
    'ValueOfAll',
  ].map((name): [string, string] => [`!${name}`, `Fn::${name}`]),
]);

/** The function that a YAML tag stands for (`!Sub` -> `Fn::Sub`), undefined if it stands for none. */
export function longForm(tag: string): string | undefined {
  return LONG_FORMS.get(tag);
}
