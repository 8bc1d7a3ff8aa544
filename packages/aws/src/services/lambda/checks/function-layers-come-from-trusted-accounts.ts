import { accountOf } from '@demarc/iam';
import { checkEach } from '../../../kit.ts';
import { layerPublishers } from '../layer-publishers.ts';

/** The code of a layer runs with the function's rights, and whoever publishes it can put anything into its next version. */
export default checkEach('AWS::Lambda::Function', {
  title: 'Layers come from trusted accounts',
  risk: 'Code from an account that you do not know runs inside this function',
  severity: 'medium',
  domain: 'app.supplychain',
  why: 'A layer sees every event and every secret of the function. Copy what you need into an account of your own, or trust its account by name.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html',
  equivalents: { prowler: ['awslambda_function_using_cross_account_layers'] },
  differs: [
    {
      from: 'prowler:awslambda_function_using_cross_account_layers',
      because: 'layers that AWS publishes (Lambda Insights, AppConfig, Powertools) are from other accounts, too, and no strangers’',
      source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-extension-versions.html',
    },
  ],
  /** Account ids, besides your own and AWS's. */
  settings: { trustedAccounts: [] as readonly string[] },
  each: (fn) => fn.Layers,
  failing(layer, { resource, settings, refersTo, target }) {
    const account = accountOf(layer);
    // A reference has no account in its text: what is in the inventory is your own.
    if (account === undefined) return !refersTo(layer, 'AWS::Lambda::LayerVersion') && `${layer} is no layer`;
    if (account === '⟨AWS::AccountId⟩' || settings.trustedAccounts.includes(account) || layerPublishers.has(account)) return undefined;
    // In a template nobody knows which account is yours, unless the layer itself is in it.
    if (resource.account === undefined) void target('AWS::Lambda::LayerVersion', layer);
    return account !== resource.account && `${layer} is of the account ${account}`;
  },
  // No fix: without its layer the function may not run; the layer has to be copied, or its account trusted by name.
});
