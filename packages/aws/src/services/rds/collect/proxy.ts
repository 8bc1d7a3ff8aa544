import { collector } from '../../../collector.ts';
import { unlessEmpty } from '../from-api/engine.ts';

/** Proxies. Fields: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBProxy.html (our reading). */
export default collector(['AWS::RDS::DBProxy'], {
  scope: 'regional',
  calls: { DescribeDBProxies: { action: 'rds:DescribeDBProxies' } },
  costs: { fixed: 1 },
  client: async (config) => new (await import('@aws-sdk/client-rds')).RDS(config),
  async *collect({ client, list }) {
    for await (const proxy of list(client.paginateDescribeDBProxies({}), ({ DBProxies }) => DBProxies))
      yield {
        type: 'AWS::RDS::DBProxy',
        id: proxy.DBProxyName ?? '',
        arn: proxy.DBProxyArn,
        from: proxy,
        properties: {
          Auth: proxy.Auth?.map(({ AuthScheme, ClientPasswordAuthType, Description, IAMAuth, SecretArn }) => ({
            AuthScheme,
            ClientPasswordAuthType,
            Description,
            IAMAuth,
            SecretArn,
          })),
          DBProxyArn: proxy.DBProxyArn,
          DBProxyName: proxy.DBProxyName,
          DebugLogging: proxy.DebugLogging,
          DefaultAuthScheme: proxy.DefaultAuthScheme,
          Endpoint: proxy.Endpoint,
          EndpointNetworkType: proxy.EndpointNetworkType,
          EngineFamily: proxy.EngineFamily,
          IdleClientTimeout: proxy.IdleClientTimeout,
          RequireTLS: proxy.RequireTLS,
          RoleArn: proxy.RoleArn,
          TargetConnectionNetworkType: proxy.TargetConnectionNetworkType,
          VpcId: proxy.VpcId,
          VpcSecurityGroupIds: unlessEmpty(proxy.VpcSecurityGroupIds),
          VpcSubnetIds: unlessEmpty(proxy.VpcSubnetIds),
        },
      };
  },
});
