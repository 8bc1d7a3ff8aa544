import { equals, isFixed, restricts } from '@demarc/iam';
import { any } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import type { ContextOf } from '../../kit.ts';
import { isOpenStatement } from '../lambda/grant.ts';

/*
 * Who may use a topic by its policy. A topic has one; CloudFormation writes it as AWS::SNS::TopicPolicy (for several topics) or as
 * AWS::SNS::TopicInlinePolicy (for one). Without either it has SNS's own, by which only the owner publishes and subscribes.
 *
 * Sources (all read 2026-11-26):
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html,
 * https://docs.aws.amazon.com/cli/v1/reference/sns/set-topic-attributes.html (the policy that a topic begins with),
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html (what people allow, and how).
 */

type Referrers = Pick<ContextOf<'AWS::SNS::Topic'>, 'referrers'>;

/** Whether some statement of the topic's policy passes a test. One that surely does decides, whatever is unknown about the others. */
export const someStatement = ({ referrers }: Referrers, test: (statement: Statement) => boolean): boolean =>
  any(
    () => referrers('AWS::SNS::TopicPolicy', 'Topics').some((policy) => policy.PolicyDocument?.Statement?.some(test)),
    () => referrers('AWS::SNS::TopicInlinePolicy', 'TopicArn').some((policy) => policy.PolicyDocument?.Statement?.some(test)),
  );

/** `*@example.com`: every address of one mail domain. */
const isMailDomain = (value: string): boolean => value.startsWith('*@') && isFixed(value.slice(2));
const mail: ReadonlySet<string> = new Set(['email', 'email-json']);

/**
 * Whether only addresses of fixed mail domains can be subscribed. The pattern alone is not enough: `https://example.org/?@example.com` fits it,
 * too, so the protocol must be fixed as well. That this leaves out strangers is our own reading.
 *
 * Source: https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html (read 2026-11-26; both keys are those
 * of a request to subscribe, or of a subscription that was confirmed).
 */
const isToMailDomains = ({ Condition }: Statement): boolean =>
  restricts(Condition, 'sns:Endpoint', equals.string, isMailDomain) &&
  restricts(Condition, 'sns:Protocol', equals.string, (value) => mail.has(value));

/**
 * Whether a statement lets in callers that it does not know. A stranger who may only subscribe an endpoint that you chose gets nothing: the messages go
 * where you said.
 */
export const isOpen = (statement: Statement): boolean =>
  isOpenStatement(statement) && !restricts(statement.Condition, 'sns:Endpoint', equals.string, isFixed) && !isToMailDomains(statement);
