/** A colon that is not inside a token. */
const colon = /:(?![^⟨]*⟩)/u;

/**
 * One form for what names a function: its name, or its ARN, without the version or alias that may follow, so that the joins are string equality. A partial
 * ARN (`123456789012:function:name`) becomes the name; that it is the account's own is our reading, since a policy can be put only on own functions.
 * What is no string, and what has another form, stays as it is.
 *
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html (our reading of the three name formats, which the properties of
 * AWS::Lambda::Permission and AWS::Lambda::Url repeat).
 */
export function unqualified(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const parts = value.split(colon);
  if (parts[0] === 'arn') return parts[5] === 'function' ? parts.slice(0, 7).join(':') : value;
  return (parts[1] === 'function' && parts.length > 2 ? parts[2] : parts[0]) ?? value;
}
