import type { Difference } from './compare.ts';

/** Why a difference between our reading of templates and that of AWS's validator is no mistake of ours. */
export interface Explanation {
  readonly reason: string;
  /** AWS's page, where it is about what CloudFormation does. */
  readonly source?: string;
  readonly holds: (difference: Difference) => boolean;
}

/** A difference of some kinds whose two sides look like this. */
const where =
  (kinds: readonly Difference['kind'][], sides: { readonly theirs?: RegExp; readonly ours?: RegExp }): Explanation['holds'] =>
  ({ kind, theirs, ours }) =>
    kinds.includes(kind) && (sides.theirs?.test(theirs) ?? true) && (sides.ours?.test(ours) ?? true);

/** A Zone that we know by its place, where they have the literal at the same place of their list. */
function isSameZone({ kind, theirs, ours }: Difference): boolean {
  const place = /^"\u27e8AWS::Zone\.(\d+) of us-east-1 in /.exec(ours)?.[1];
  return kind === 'value' && place !== undefined && theirs === `"us-east-1${'abcdef'[Number(place)]}"`;
}

/** The explained differences; all pages were read 2026-11-26. */
export const explanations: readonly Explanation[] = [
  {
    reason: 'the default of a parameter of an SSM type is the name under which its value is looked up; they take it for the value',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html',
    holds: where(['they-know', 'they-list'], { ours: /is the value of the SSM parameter/ }),
  },
  {
    reason: 'which Availability Zones there are, and in which order, the account decides; they take six of us-east-1 for granted',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getavailabilityzones.html',
    holds: (difference) =>
      where(['they-know'], { ours: /which Availability Zones there are/ })(difference) ||
      where(['length'], { theirs: /^\["us-east-1a", /, ours: /^\["\u27e8AWS::Zone\.0 of us-east-1 in [^,]*, \? / })(difference) ||
      isSameZone(difference),
  },
  {
    reason: 'a macro may change what it is given; they read the template as it is before',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros-overview.html',
    holds: where(['they-know'], { ours: /the macro \w+ (?:may change|makes) it/ }),
  },
  {
    reason:
      'Rain puts a module or a file there before CloudFormation sees the template; they give the resource no type and the value its tag',
    holds: (difference) =>
      where(['resource-only-theirs'], { theirs: /^$/ })(difference) || where(['they-know'], { theirs: /Fn::Rain::/ })(difference),
  },
  {
    reason: 'a name that the template does not declare is unknown here, and told; they keep it as a reference',
    holds: where(['reference'], { ours: /is not in the template$/ }),
  },
  {
    reason: 'a function with the wrong arguments is unknown here, and told; they leave it as it is written',
    holds: where(['they-know'], { theirs: /^\{ Fn::(?:If|GetAtt): /, ours: /^\? Fn::\w+ without/ }),
  },
  {
    reason: 'where a secret would stand, a dynamic reference stays as it is written, so that it is no secret; elsewhere it is a hole',
    holds: where(['we-know'], { theirs: /^\? dynamic reference: /, ours: /^"\{\{resolve:/ }),
  },
  {
    reason: 'an attribute or a name that the template itself gives is known here, and what is made of it; they resolve none',
    holds: where(['we-know'], { theirs: /^\? (?:Sub:.*\$\{|Join:.*\{ref:|Select with unresolvable)/ }),
  },
  {
    reason: 'a resource of AWS SAM is what SAM makes of it, with what it makes besides; they leave it as it is',
    source: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html',
    holds: (difference) =>
      where(['type'], { theirs: /^AWS::Serverless::/, ours: /^AWS::(?!Serverless::)/ })(difference) ||
      where(['resource-only-ours'], { ours: /, made of \w+$/ })(difference),
  },
  {
    reason: 'a function in the Globals of AWS SAM: they keep a mark instead of its value',
    holds: where(['shape'], { theirs: /__intrinsic/ }),
  },
];
