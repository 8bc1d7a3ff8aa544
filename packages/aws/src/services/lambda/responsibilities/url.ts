import { aws, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

const authentication = page('https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html', '2026-11-26');
const cors = page('https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html', '2026-11-26');

/** A URL is a door of the function that it calls; all else is as for the function. */
export default responsibilities(
  'AWS::Lambda::Url',
  { title: 'Lambda function URL', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
    'net.perimeter': you(
      'Answers on a public address, and authenticates the caller only where you demand it.',
      'Demand IAM authentication, or let the code know its callers.',
      authentication,
    ),
    'iam.authz': you(
      'Checks the caller’s rights and the function’s policy under IAM authentication.',
      'Grant the call to the identities that need it.',
      authentication,
    ),
    'app.protection': you(
      'Sends the CORS headers that you set.',
      'Say which websites may call the URL, and put a firewall in front where it is public.',
      cors,
    ),
    'crypto.certs': aws('Renews the certificate of the URL’s domain.', 'Nothing; the domain is AWS’s.', ours),
    'crypto.transit': aws('Serves the URL over TLS only.', 'Nothing; no setting turns TLS off.', ours),
  },
);
