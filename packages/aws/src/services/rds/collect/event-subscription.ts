import { collector } from '../../../collector.ts';
import { unlessEmpty } from '../from-api/engine.ts';

/**
 * Subscriptions: none says for which engine it is, so that those of Neptune and DocumentDB, which are the same, are told as RDS's. An empty list is no
 * list: all categories, all sources. Fields: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_EventSubscription.html (our reading).
 */
export default collector(['AWS::RDS::EventSubscription'], {
  scope: 'regional',
  calls: { DescribeEventSubscriptions: { action: 'rds:DescribeEventSubscriptions' } },
  costs: { fixed: 1 },
  client: async (config) => new (await import('@aws-sdk/client-rds')).RDS(config),
  async *collect({ client, list }) {
    const subscriptions = list(client.paginateDescribeEventSubscriptions({}), ({ EventSubscriptionsList }) => EventSubscriptionsList);
    for await (const subscription of subscriptions)
      yield {
        type: 'AWS::RDS::EventSubscription',
        id: subscription.CustSubscriptionId ?? '',
        arn: subscription.EventSubscriptionArn,
        from: subscription,
        properties: {
          Enabled: subscription.Enabled,
          EventCategories: unlessEmpty(subscription.EventCategoriesList),
          SnsTopicArn: subscription.SnsTopicArn,
          SourceIds: unlessEmpty(subscription.SourceIdsList),
          SourceType: subscription.SourceType,
          SubscriptionName: subscription.CustSubscriptionId,
        },
      };
  },
});
